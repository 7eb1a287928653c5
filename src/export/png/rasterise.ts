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

const frame = () => new Promise((done) => setTimeout(done, 50));

/** Draws an SVG into a PNG of exactly `width × scale` by `height × scale` pixels. */
export async function rasterise(drawing: Drawing, scale: number): Promise<Uint8Array> {
  const image = await step('image', () => load(sized(drawing, scale)));
  const blob = await step('canvas', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = drawing.width * scale;
    canvas.height = drawing.height * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('canvas: no context');
    // WebKit decodes fonts inside an image after its first drawing: only the second has them.
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    await frame();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('canvas: no PNG'))), 'image/png');
    });
  });
  return new Uint8Array(await blob.arrayBuffer());
}
