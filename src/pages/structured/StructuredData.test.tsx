// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StructuredData } from './StructuredData.tsx';

const PUBLISHED = { own: null };

afterEach(cleanup);

describe('the block in the page', () => {
  const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

  it('says what it is given, whatever words are in it', () => {
    const name = '</script><script>alert(1)</script>';
    render(<StructuredData ledger={PUBLISHED} data={{ name }} />);
    expect(blocks()).toHaveLength(1);
    expect(blocks()[0]!.textContent).not.toContain('<');
    expect(JSON.parse(blocks()[0]!.textContent)).toEqual({ name });
  });

  it('changes with its page, and leaves with it', () => {
    const { rerender, unmount } = render(<StructuredData ledger={PUBLISHED} data={{ name: 'one' }} />);
    rerender(<StructuredData ledger={PUBLISHED} data={{ name: 'two' }} />);
    expect(blocks().map(({ textContent }) => textContent)).toEqual(['{"name":"two"}']);
    unmount();
    expect(blocks()).toEqual([]);
  });

  it("says nothing of a reader's own dataset, which nobody else finds here", () => {
    render(<StructuredData ledger={{ own: 'own:k3v9' }} data={{ name: 'mine' }} />);
    expect(blocks()).toEqual([]);
  });
});
