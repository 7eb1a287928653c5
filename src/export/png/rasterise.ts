import { step } from '../failure.ts';
import type { Image as Drawing } from '../svg.ts';

/** The drawing at its final size: engines that rasterise an image at its own size would otherwise enlarge pixels. */
const sized = ({ svg, width, height }: Drawing, scale: number) =>
  svg.replace(/ width="\d+" height="\d+"/, ` width="${width * scale}" height="${height * scale}"`);

async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const moment = () => new Promise((done) => setTimeout(done, 50));

/**
 * At once: Chromium lets `toBlob` and `convertToBlob` wait up to a second for an idle moment. A canvas that is too large
 * gives an address without data.
 */
function encode(canvas: HTMLCanvasElement): Uint8Array {
  const [head, data = ''] = canvas.toDataURL('image/png').split(',');
  if (head !== 'data:image/png;base64' || data === '') throw new Error('canvas: no PNG');
  const letters = atob(data);
  // A loop: `Uint8Array.from` takes twenty times as long over the letters of an image.
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** Draws an SVG into a PNG of exactly `width × scale` by `height × scale` pixels. */
export async function rasterise(drawing: Drawing, scale: number): Promise<Uint8Array> {
  const image = await step('image', () => load(sized(drawing, scale)));
  return step('canvas', async () => {
    const [width, height] = [drawing.width * scale, drawing.height * scale];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('canvas: no context');
    // WebKit decodes fonts inside an image after its first drawing: only the second has them.
    context.drawImage(image, 0, 0, width, height);
    await moment();
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return encode(canvas);
  });
}
