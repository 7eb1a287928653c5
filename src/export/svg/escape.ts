// Control characters and lone surrogates are not allowed in XML, however they are written.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an XML file, inside an element or a quoted attribute. */
export const escapeXml = (text: string) =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
