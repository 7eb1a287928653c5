import { describe, expect, it } from 'vitest';
import { otherWay } from './otherWay.ts';

describe('the way on from what has failed', () => {
  it('needs no canvas where there is no room for one, whatever the image was for', () => {
    for (const kind of ['copyImage', 'share'] as const) expect(otherWay({ kind }, 'canvas')).toEqual({ kind: 'svg' });
    expect(otherWay({ kind: 'png', scale: 4 }, 'canvas')).toEqual({ kind: 'svg' });
  }); // prettier-ignore

  it('is a file where the clipboard is closed', () => {
    expect(otherWay({ kind: 'copyImage' }, 'clipboard')).toEqual({ kind: 'png', scale: 2 });
    expect(otherWay({ kind: 'copyTable' }, 'clipboard')).toEqual({ kind: 'numbers' });
  });

  it('needs no fonts where those did not load', () => {
    expect(otherWay({ kind: 'png', scale: 2 }, 'fonts')).toEqual({ kind: 'numbers' });
  });

  it('is none where the rest of the site does not load either, and for a link, which stands there to be selected', () => {
    expect(otherWay({ kind: 'png', scale: 2 }, 'program')).toBeNull();
    expect(otherWay({ kind: 'copyLink' }, 'clipboard')).toBeNull();
  });
});
