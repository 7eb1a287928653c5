import { PNG } from 'pngjs';

/** Where an image is not paper: 1 for each such pixel, row by row. */
export type Ink = { readonly width: number; readonly height: number; readonly at: Uint8Array };

/** Fainter than this is the edge of a line, which every program draws a little otherwise: sum of three channels. */
const FAINT = 120;

/** Laid on white: what is transparent is paper. */
export function onWhite(bytes: Uint8Array): PNG {
  const png = PNG.sync.read(Buffer.from(bytes));
  for (let i = 0; i < png.data.length; i += 4) {
    const alpha = png.data[i + 3]! / 255;
    for (let c = i; c < i + 3; c += 1) png.data[c] = Math.round(png.data[c]! * alpha + 255 * (1 - alpha));
    png.data[i + 3] = 255;
  }
  return png;
}

/** The paper is the colour of the lower left corner, which no figure draws on. */
export function inkOf(bytes: Uint8Array): Ink {
  const { width, height, data } = onWhite(bytes);
  const corner = 4 * (height - 2) * width + 8;
  const at = new Uint8Array(width * height);
  for (let i = 0; i < at.length; i += 1) {
    let far = 0;
    for (let c = 0; c < 3; c += 1) far += Math.abs(data[4 * i + c]! - data[corner + c]!);
    at[i] = far > FAINT ? 1 : 0;
  }
  return { width, height, at };
}

/** Ink above and left of each pixel, so that the ink of a square is three sums. */
function sums({ width, height, at }: Ink): Uint32Array {
  const table = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += at[y * width + x]!;
      table[(y + 1) * (width + 1) + x + 1] = table[y * (width + 1) + x + 1]! + row;
    }
  }
  return table;
}

/** The share of one image's ink that has ink of the other within a distance: px. */
function near(one: Ink, other: Ink, distance: number): number {
  const { width, height } = one;
  const table = sums(other);
  let [all, found] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (one.at[y * width + x] === 0) continue;
      const [left, right] = [Math.max(0, x - distance), Math.min(width, x + distance + 1)];
      const [top, below] = [
        Math.max(0, y - distance) * (width + 1),
        Math.min(height, y + distance + 1) * (width + 1),
      ];
      all += 1;
      if (table[below + right]! - table[below + left]! - table[top + right]! + table[top + left]! > 0)
        found += 1;
    }
  return all === 0 ? 1 : found / all;
}

/** How far two images of one size have their ink in the same places: 1 where each pixel of either is near one of the other. */
export const alike = (a: Ink, b: Ink, distance: number): number =>
  a.width !== b.width || a.height !== b.height ? 0 : Math.min(near(a, b, distance), near(b, a, distance));
