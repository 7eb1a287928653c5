import { ledger } from './ledger.ts';
import { expect, figure, open, query, test } from './test.ts';

const sessions = ledger.engagements.filter((e) => e.mechanism === 'security-dialogue' && e.ordinal !== null);
const last = sessions.reduce((a, b) => ((b.ordinal ?? 0) > (a.ordinal ?? 0) ? b : a));

test('every mechanism has a line under its track, and leads to its page with the filters', async ({
  page,
}) => {
  await open(page, '/mechanisms?domain=cyber');
  const security = page.getByRole('table', { name: /Security$/ });
  await security.getByRole('link', { name: 'Security Dialogue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security Dialogue');
  expect(query(page)).toBe('?domain=cyber');
});

test('a mechanism says how many sessions are on record and what is due on whose word', async ({ page }) => {
  await open(page, '/mechanisms/security-dialogue');
  await expect(page.getByRole('main')).toContainText(`${sessions.length} sessions on record`);
  await expect(page.getByText('Stated interval').first()).toBeVisible();
  const source = ledger.mechanisms.find(({ id }) => id === 'security-dialogue')?.intervalSource;
  await expect(page.locator(`main a[href*="/sources#${source}"]`)).toBeVisible();
});

test('a mark leads to its session, and its page back to the forum', async ({ page }) => {
  await open(page, '/mechanisms/security-dialogue?from=2015');
  await figure(page, /Sessions, and who was host/).getByRole('link', { name: last.title }).click(); // prettier-ignore
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(last.title);
  await page.getByRole('navigation', { name: 'Where this page belongs' }).getByRole('link', { name: 'Security Dialogue' }).click(); // prettier-ignore
  await expect(page).toHaveURL(/\/mechanisms\/security-dialogue\?from=2015/);
});

test('the sessions stand in a table with who led in which role then', async ({ page }) => {
  await open(page, '/mechanisms/security-dialogue');
  const rows = page.getByRole('table', { name: 'Sessions' }).getByRole('row');
  await expect(rows).toHaveCount(sessions.length + 1);
  for (const { role, part } of last.participants.filter((p) => p.part === 'lead')) {
    expect(part).toBe('lead');
    await expect(rows.nth(1)).toContainText(role ?? '');
  }
});

test('topics of the last session are told from those of the one before', async ({ page }) => {
  await open(page, '/mechanisms/security-dialogue');
  const matrix = figure(page, /Topics by session/);
  const before = sessions.find(({ ordinal }) => ordinal === (last.ordinal ?? 0) - 1);
  const codes = (e: typeof last | undefined) => new Set(e?.topics.map(({ domain }) => domain));
  const came = [...codes(last)].filter((code) => !codes(before).has(code));
  for (const code of came) {
    const label = ledger.domains.find((domain) => domain.code === code)?.label ?? '';
    await expect(matrix).toContainText(new RegExp(`${label}.*came onto the agenda`, 'i'));
  }
  await matrix.getByRole('link', { name: /^Cyber security: / }).click();
  await expect(page).toHaveURL(/\/topics\/cyber$/);
});

test('filters make sessions hollow and leave the record whole', async ({ page }) => {
  await open(page, `/mechanisms/security-dialogue?from=${last.date.slice(0, 4)}`);
  await expect(page.getByRole('main')).toContainText(`${sessions.length} sessions on record`);
  await expect(page.getByRole('main')).toContainText('1 in view');
  await expect(page.getByRole('table', { name: 'Sessions' }).getByText('outside the filters')).toHaveCount(sessions.length - 1); // prettier-ignore
});

test('what the numbering shows to be missing is said', async ({ page }) => {
  await open(page, '/mechanisms/defence-policy-dialogue');
  await expect(page.getByRole('main')).toContainText(/Sessions 1–\d+ are not on record\./);
});

test('the forum of a card leads to its page', async ({ page }) => {
  await open(page, '/engagements?mechanism=security-dialogue');
  await page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /Security Dialogue, 3rd session/ })
    .click();
  await expect(page).toHaveURL(/\/mechanisms\/security-dialogue\?mechanism=security-dialogue/);
  await expect(page.getByText('The filter by mechanism rests on this page')).toBeVisible();
});

test('an unknown mechanism offers near ones', async ({ page }) => {
  await open(page, '/mechanisms/security-dialog');
  await page.getByRole('link', { name: 'Security Dialogue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security Dialogue');
});
