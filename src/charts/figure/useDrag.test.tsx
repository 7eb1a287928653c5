// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { columnBands, type TimeAxis } from '#charts/timeline/axis.ts';
import { useDrag } from './useDrag.ts';

const axis: TimeAxis = { bands: columnBands([2010, 2011, 2012], 0, 40), top: 0, base: 50, isOpen: true };
const applied = vi.fn();

function Layers() {
  const layers = useRef<HTMLDivElement>(null);
  const range = useDrag(layers, axis, applied);
  return <div ref={layers}>{range?.join('–')}</div>;
}

function open() {
  const { container } = render(<Layers />);
  const layers = container.firstElementChild as HTMLElement;
  layers.setPointerCapture = () => undefined;
  const send = (type: string, clientX: number, buttons = 1) =>
    act(() => {
      layers.dispatchEvent(new PointerEvent(type, { clientX, buttons, bubbles: true, pointerType: 'mouse' }));
    });
  return { layers, send };
}

afterEach(() => {
  cleanup();
  applied.mockClear();
});

describe('a drag over years', () => {
  it('applies the years between the button going down and up', () => {
    const { layers, send } = open();
    send('pointerdown', 100);
    send('pointermove', 20);
    expect(layers.textContent).toBe('2012–2010');
    send('pointerup', 20, 0);
    expect(applied.mock.calls).toEqual([[2012, 2010]]);
    expect(layers.textContent).toBe('');
  });

  it('does not begin later, where the button was let go outside', () => {
    const { layers, send } = open();
    send('pointerdown', 100);
    send('pointermove', 20, 0);
    send('pointermove', 60, 0);
    expect(layers.textContent).toBe('');
    send('pointerup', 60, 0);
    expect(applied).not.toHaveBeenCalled();
  });
});
