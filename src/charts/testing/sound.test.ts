import { describe, expect, it } from 'vitest';
import { marksOutside, unsound } from './sound.ts';

describe('an unsound picture', () => {
  it.each([
    '<rect width="-3" height="2"/>',
    '<circle cx="NaN" r="2"/>',
    '<path d="M0 undefinedL2 2"/>',
  ])('is found: %s', (svg) => expect(unsound(svg)).toHaveLength(1)); // prettier-ignore

  it('is not one that goes left', () => expect(unsound('<rect x="-3" width="4"/>')).toEqual([]));

  it('has marks outside its sides', () => {
    expect(marksOutside('<rect x="90" width="20"/><circle cx="-9" r="2"/><rect x="0" width="100"/>', 100)).toHaveLength(2);
    expect(marksOutside('<defs><rect x="500" width="20"/></defs>', 100)).toEqual([]);
  });
}); // prettier-ignore
