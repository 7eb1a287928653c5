/** Every sentence of a figure that stands on another site, and of the dialog that gives the code for it. */
export const embed = {
  open: 'Open in the ledger',
  undo: 'Take back what was filtered here',
  missing: 'There is no such figure in the ledger.',

  title: (number: number) => `Embed figure ${number}`,
  forms: { frame: 'Interactive', image: 'Image' },
  form: 'Form',
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  code: 'Code for your page',
  copy: 'Copy code',
  copied: 'Copied',
  copyByHand: 'The browser did not allow copying. Select the code and copy it by hand.',
  about: {
    frame:
      'The figure keeps its filters and follows the ledger when it grows. Its page says how to fit the height.',
    image:
      'A picture of the data as it is today. Save the file, put it beside your page, then paste the code.',
  },
  saveSvg: 'Save SVG',
  alone: 'This figure can be embedded as an image only.',
} as const;
