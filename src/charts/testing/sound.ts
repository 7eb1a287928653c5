/** What no picture may hold: numbers that are none, and sizes below nothing. */
export function unsound(svg: string): string[] {
  const none = [...svg.matchAll(/ [a-zA-Z-]+="[^"]*(?:NaN|Infinity|undefined)[^"]*"/g)].map(([found]) => found);
  const negative = [...svg.matchAll(/ (?:width|height|r|rx|ry|font-size|stroke-width)="-[^"]*"/g)].map(([found]) => found);
  return [...none, ...negative];
} // prettier-ignore

const value = (tag: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 0);

/** Bars and dots that reach out of the picture at its sides. */
export const marksOutside = (svg: string, width: number): string[] => {
  const drawn = svg.replace(/<defs>.*?<\/defs>/gs, '');
  const bars = [...drawn.matchAll(/<rect[^>]*>/g)].filter(([tag]) => value(tag, 'x') < -2 || value(tag, 'x') + value(tag, 'width') > width + 2);
  const dots = [...drawn.matchAll(/<circle[^>]*>/g)].filter(([tag]) => value(tag, 'cx') < -2 || value(tag, 'cx') > width + 2);
  return [...bars, ...dots].map(([tag]) => tag);
}; // prettier-ignore
