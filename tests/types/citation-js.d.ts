/** The part of citation.js that the tests read our citations back with; it ships no types. */
declare module '@citation-js/core' {
  /** Throws on a text that no plugin recognises. */
  export class Cite {
    constructor(text: string);
    /** What was read, as CSL-JSON with notes of its own. */
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
