/** A file to write: its path below the project folder, and its whole content. */
export type Output = { readonly path: string; readonly content: string | Uint8Array };

/** Pretty, for files that are read and compared by people. */
export const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
