import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that shows every file at a glance, each under its path. */
export async function writeSheet(out: string, paths: readonly string[]): Promise<string> {
  const figures = paths.map((path) => {
    const name = escape(relative(out, path).replaceAll('\\', '/'));
    return `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`;
  });
  const page = join(out, 'index.html');
  await writeFile(
    page,
    `<!doctype html>
<meta charset="utf-8">
<title>Figures</title>
<style>
  body { margin: 24px; background: #bbb; font: 13px sans-serif; }
  figure { display: inline-block; margin: 0 16px 24px 0; vertical-align: top; }
  img { display: block; max-width: 560px; max-height: 560px; }
</style>
${figures.join('\n')}
`,
  );
  return page;
}
