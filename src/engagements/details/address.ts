/** The address of a report if a browser may be sent there, and the host that a reader should know of beforehand. */
export function reportAddress(url: string | null): { readonly href: string; readonly host: string } | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, host, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? { href, host: host.replace(/^www\./, '') } : null;
}
