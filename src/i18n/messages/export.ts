type Origin = {
  readonly ledger: string;
  readonly version: string;
  readonly date: string;
  readonly reports: string;
  readonly licence: string;
};

type Citation = {
  readonly title: string;
  readonly ledger: string;
  readonly version: string;
  readonly date: string;
  readonly accessed: string;
  readonly address: string;
  readonly licence: string;
};

/** Every sentence of exported files and of the menu that makes them. */
export const exports_ = {
  between: (parties: string, subtitle: string) => `${parties}. ${subtitle}`.trim(),
  source: ({ ledger, version, date, reports, licence }: Origin) =>
    `Source: ${ledger}, version ${version} of ${date}, from ${reports}. ${licence}.`,
  briefSource: (ledger: string, version: string, licence: string) =>
    `Source: ${ledger}, version ${version}. ${licence}.`,
  reports: (n: number, written: string) => (n === 1 ? '1 published report' : `${written} published reports`),
  copyright: (ledger: string, licence: string) => `${ledger}, ${licence}`,

  filtered: (title: string, filters: string) => `${title} (${filters})`,
  chicago: ({ title, ledger, version, date, accessed, address, licence }: Citation) =>
    `“${title}.” ${ledger}, version ${version}, ${date}. ${licence}. Accessed ${accessed}. ${address}.`,

  open: 'Export',
  /** Name of the button: what it says at the moment, then what it does. */
  named: (shown: string, title: string) => `${shown}: ${title}`,
  title: (number: number) => `Export figure ${number}`,
  files: 'Save a file',
  clipboard: 'Copy',
  view: 'On this page',
  png: 'PNG',
  scale: (n: number) => `${n}×`,
  pngAt: (n: number) => `PNG ${n}×`,
  svg: 'SVG',
  pdf: 'PDF',
  design: 'Other size, title or colours…',
  csv: 'CSV',
  numbers: 'the numbers shown',
  rows: 'the rows and their sources',
  workbook: 'Excel (.xlsx)',
  bothSheets: 'both as sheets',
  sheets: { numbers: 'Numbers shown', rows: 'Engagements' },
  copyImage: 'Copy image',
  copyTable: 'Copy table',
  copyLink: 'Copy link',
  share: 'Share…',
  asTable: 'View as table',
  asChart: 'View as chart',

  cite: 'Cite',
  embed: 'Embed…',
  citationFormat: 'Form of the citation',
  citationFormats: { chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citationText: 'Citation',
  copy: 'Copy',
  copyByHand: 'The browser did not allow copying. Select the text and copy it by hand.',
  saveAs: (ending: string) => `Save as .${ending}`,

  designTitle: (number: number) => `Image of figure ${number}`,
  preview: (title: string) => `Preview: ${title}`,
  drawing: 'Drawing…',
  size: 'Size',
  sizes: {
    article: 'Article',
    wide: 'Wide',
    square: 'Square',
    portrait: 'Portrait',
    slide: 'Slide',
    thumbnail: 'Thumbnail',
    free: 'Own',
  },
  width: 'Width',
  height: 'Height',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', transparent: 'Transparent' },
  content: 'Content',
  contents: { whole: 'Everything', brief: 'In brief', chart: 'Chart only' },
  textSize: 'Text',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
  titleField: 'Title',
  subtitleField: 'Subtitle',
  resolution: 'Resolution',
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  savePdf: 'Save PDF',
  letters: 'Letters in SVG',
  letterForms: { fonts: 'As text', outlines: 'As outlines' },

  working: 'Working…',
  failed: 'Not done',
  saved: 'Saved',
  copied: 'Copied',
  shared: 'Shared',
  savedAs: (name: string) => `Saved ${name}`,
  copiedWhat: { image: 'Image copied', table: 'Table copied', link: 'Link copied' },

  archive: {
    all: 'Download all figures (ZIP)',
    withPdf: 'The same with PDFs',
    cancel: 'Cancel',
    progress: (done: number, of: number) => `Figure ${Math.min(done + 1, of)} of ${of}…`,
    files: 'In this folder:',
    figure: (name: string, number: number, title: string, withPdf: boolean) =>
      `- ${name}: figure ${number}, ${title} (.svg drawing, .png image,${withPdf ? ' .pdf page,' : ''} .csv its numbers)`,
    rows: (name: string) => `- ${name}_rows.csv: the engagements behind the figures, with their sources`,
    cite: 'Cite as:',
    without: (n: number, of: number) =>
      `It is without ${n} of ${of} images, for which the browser had no room; their drawings (SVG) are in it.`,
    undrawn: 'The browser could not draw these images; their drawings (.svg) are here:',
  },

  address: 'Address of this figure',
  retry: 'Try again',
  instead: {
    png: 'Save as PNG instead',
    svg: 'Save as SVG instead',
    numbers: 'Save the numbers as CSV instead',
  },
  reasons: {
    program: 'A part of this site did not load. Check the connection, then try again.',
    fonts: 'The fonts for the image did not load. Check the connection, then try again.',
    drawing: 'This figure could not be drawn as an image. Its numbers can be saved all the same.',
    image: 'The browser could not draw the image.',
    canvas: 'The browser had no room for an image of this size. A smaller one, or SVG, may work.',
    rows: 'The sources of these rows did not load. Check the connection, then try again.',
    clipboard: 'The browser did not allow copying.',
    share: 'The image could not be shared from here.',
  },
} as const;
