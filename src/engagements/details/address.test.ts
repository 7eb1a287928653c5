import { expect, it } from 'vitest';
import { reportAddress } from './address.ts';

it('sends readers to web pages only, and names the host', () => {
  expect(reportAddress('https://www.example.org/a?b=1')).toEqual({
    href: 'https://www.example.org/a?b=1',
    host: 'example.org',
  });
  expect(reportAddress('http://example.org:8080/')?.host).toBe('example.org:8080');
  for (const url of [
    null,
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
  ])
    expect(reportAddress(url), String(url)).toBeNull();
});
