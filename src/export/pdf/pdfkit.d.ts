/** What is used of pdfkit: the types that are published for it know neither its browser build nor arrays of bytes. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  type Options = {
    readonly size: readonly [width: number, height: number];
    readonly margin: number;
    /** Null begins without one. */
    readonly font: null;
    readonly pdfVersion: '1.7';
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly lang: string;
    readonly info: Readonly<Record<string, string | Date>>;
  };
  type Structure = { readonly end: () => void };
  type TextOptions = {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly characterSpacing: number;
    readonly oblique: boolean;
    readonly features: readonly string[];
  };

  export default class PDFDocument {
    constructor(options: Options);
    end(): void;
    save(): this;
    restore(): this;
    scale(factor: number): this;
    translate(x: number, y: number): this;
    rotate(degrees: number, options?: { readonly origin: readonly [number, number] }): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    ellipse(x: number, y: number, rx: number, ry: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    path(d: string): this;
    clip(): this;
    fill(colour?: string): this;
    stroke(): this;
    fillAndStroke(): this;
    fillColor(colour: string, opacity?: number): this;
    strokeColor(colour: string, opacity?: number): this;
    lineWidth(width: number): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    dash(lengths: readonly number[]): this;
    undash(): this;
    font(font: Font, family: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    addContent(operators: string): this;
    endMarkedContent(): this;
    struct(tag: 'Figure', options: { readonly alt: string }, content: () => void): Structure;
    addStructure(structure: Structure): this;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  export const toBytes: (document: PDFDocument) => Promise<Uint8Array<ArrayBuffer>>;
}
