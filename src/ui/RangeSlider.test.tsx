// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RangeSlider } from './RangeSlider.tsx';
import type { Range } from './useRangeDraft.ts';

afterEach(cleanup);

function open(value: Range = [2000, 2009]) {
  const committed = vi.fn<(range: Range) => void>();
  function Page() {
    const [range, setRange] = useState(value);
    return (
      <>
        <button onClick={() => setRange(value)}>Back</button>
        <RangeSlider
          label="Years"
          first={2000}
          counts={new Uint32Array(10)}
          value={range}
          onCommit={(next) => {
            committed(next);
            setRange(next);
          }}
        />
      </>
    );
  }
  render(<Page />);
  return committed;
}

const handle = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const slide = (name: string, value: number) => fireEvent.change(handle(name), { target: { value } });
const write = (name: string, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.keyDown(field(name), { key: 'Enter' });
};

describe('a range', () => {
  it('follows when what was chosen is undone, and hands over nothing of it later', () => {
    const committed = open();
    write('Years: first', '2004');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(field('Years: first').value).toBe('2000');
    write('Years: last', '2006');
    expect(committed.mock.calls.at(-1)).toEqual([[2000, 2006]]);
  });

  it('moves with the pointer and is handed over once, when it is lifted', () => {
    const committed = open();
    for (const year of [2001, 2002, 2003]) slide('Years: first', year);
    expect(field('Years: first').value).toBe('2003');
    expect(committed).not.toHaveBeenCalled();
    fireEvent.pointerUp(handle('Years: first'));
    expect(committed.mock.calls).toEqual([[[2003, 2009]]]);
  });

  it('is handed over by keys after a pause', () => {
    vi.useFakeTimers();
    const committed = open();
    slide('Years: last', 2008);
    fireEvent.keyUp(handle('Years: last'), { key: 'ArrowLeft' });
    vi.advanceTimersByTime(200);
    slide('Years: last', 2007);
    fireEvent.keyUp(handle('Years: last'), { key: 'ArrowLeft' });
    expect(committed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(committed.mock.calls).toEqual([[[2000, 2007]]]);
  });

  it('does not let one end pass the other', () => {
    open([2003, 2005]);
    slide('Years: first', 2008);
    expect(handle('Years: first').value).toBe('2005');
    slide('Years: last', 2001);
    expect(handle('Years: last').value).toBe('2005');
  });

  it('takes years written out, brings them inside, and moves the other end along', () => {
    const committed = open([2003, 2005]);
    write('Years: first', '1950');
    write('Years: first', '2007');
    expect(committed.mock.calls).toEqual([[[2000, 2005]], [[2007, 2007]]]);
  });

  it('puts back what is no year, and opens an emptied end', () => {
    const committed = open([2003, 2005]);
    write('Years: last', 'soon');
    expect(field('Years: last').value).toBe('2005');
    expect(committed).not.toHaveBeenCalled();
    write('Years: last', '');
    expect(committed.mock.calls).toEqual([[[2003, 2009]]]);
  });

  it('hands nothing over where nothing has changed', () => {
    const committed = open();
    fireEvent.pointerUp(handle('Years: first'));
    fireEvent.blur(handle('Years: first'));
    expect(committed).not.toHaveBeenCalled();
  });
});
