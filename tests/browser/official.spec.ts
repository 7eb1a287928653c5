import { ledger } from './ledger.ts';
import { drawn, expect, figure, open, query, test } from './test.ts';

const nameOf = (id: string) => ledger.officials.find((official) => official.id === id)?.name ?? id;
const listing = (id: string) =>
  ledger.engagements
    .filter(({ participants }) => participants.some((p) => p.official === id))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
/** In the same post, alone or together with another, apart from this official. */
const others = (role: string, organisation: string, official: string) =>
  ledger.engagements
    .flatMap(({ date, participants }) => participants.map((p) => ({ ...p, date })))
    .filter(
      (p) =>
        p.role?.split(' and ').includes(role) && p.organisation === organisation && p.official !== official,
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));

const MINISTER = 'nirmala-sitharaman';

test('a post leads to who is on record in it before and after, with the filters', async ({ page }) => {
  await open(page, `/officials/${MINISTER}?track=defence`);
  const [first] = listing(MINISTER);
  const post = others('Defence Minister', 'mod-in', MINISTER);
  const before = post.findLast(({ date }) => date < (first?.date ?? ''));
  const after = post.find(({ date }) => date > (first?.date ?? ''));
  const row = page.getByRole('row', { name: /^Defence Minister/ });
  await expect(row).toContainText(`Before: ${nameOf(before?.official ?? '')}, last seen`);
  await expect(row).toContainText(`After: ${nameOf(after?.official ?? '')}, first seen`);
  await row.getByRole('link', { name: nameOf(after?.official ?? '') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nameOf(after?.official ?? ''));
  expect(query(page)).toBe('?track=defence');
});

test('the highest counterpart is named with the role then, and leads to the engagement', async ({ page }) => {
  await open(page, '/officials/phan-van-giang');
  const line = page.getByText(/^Highest counterpart: /);
  const { title, participants } = ledger.engagements.find((e) => e.id === '2023-06-19-giang-calls-on-president-murmu')!;
  const [president] = participants.filter(({ side }) => side === 'IN');
  await expect(line).toContainText(`${nameOf(president!.official)}, then ${president!.role}, 19 June 2023.`);
  await line.getByRole('link', { name: '19 June 2023' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}); // prettier-ignore

test('levels are listed from the highest down, and filter', async ({ page }) => {
  await open(page, '/officials/phan-van-giang');
  await drawn(page);
  const levels = figure(page, /How high/);
  const n = listing('phan-van-giang').filter(({ level }) => level === 'minister').length;
  await levels.getByRole('button', { name: `Minister: ${n} engagements` }).click();
  await expect(page).toHaveURL(/level=minister/);
  await expect(page.getByRole('main')).toContainText(`${n} engagements`);
});

/** Most often, once only, and with the longest name. */
const some = (() => {
  const byNumber = [...ledger.officials].sort((a, b) => listing(b.id).length - listing(a.id).length);
  const longest = [...ledger.officials].sort((a, b) => b.name.length - a.name.length)[0]!;
  return [...byNumber.slice(0, 3), byNumber.at(-1)!, longest];
})();

test('no page of an official is wider than a phone, none is without its figures', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { id } of some) {
    await open(page, `/officials/${id}`);
    await expect(figure(page, /Posts held at each engagement/).first()).toBeVisible();
    await expect(figure(page, /How high/).first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, id).toBeLessThanOrEqual(320);
  }
});
