// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ledger } from '../../../tests/fixtures/ledger.ts';
import { Citing } from './Citing.tsx';
import { Licence } from './Licence.tsx';

afterEach(cleanup);

const { core } = ledger;
const licence = { name: 'No licence stated', url: 'https://licence.example/' };
const own = { ...ledger, own: 'own:abc', core: { ...core, meta: { ...core.meta, licence } } };

describe('what the method says of a dataset of the reader’s own', () => {
  it('gives nobody leave to use it: it tells the licence that the dataset states', () => {
    expect(render(<Licence ledger={ledger} />).container.textContent).toContain('use, share and adapt them');
    expect(render(<Licence ledger={own} />).container.textContent).toBe(
      'What this dataset says of its licence: No licence stated.',
    );
  });

  it('cites it by the address that shows it, not by that of the published ledger', () => {
    expect(render(<Citing ledger={own} />).container.textContent).toContain('/?data=own:abc');
    expect(render(<Citing ledger={ledger} />).container.textContent).not.toContain('?');
  });
});
