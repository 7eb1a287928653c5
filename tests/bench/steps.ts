/** What is asked of a contender: domains joined by OR, years, one word. */
export type View = {
  readonly domain: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
  readonly q: string;
};

export type Step = { readonly kind: 'domain' | 'years' | 'brush' | 'text'; readonly view: View };

const START: View = { domain: [], from: null, to: null, q: '' };

/** What a reader does in a sitting: each step changes one thing of the view before it. */
export function steps(): Step[] {
  const steps: Step[] = [];
  let view = START;
  const step = (kind: Step['kind'], change: Partial<View>) => {
    view = { ...view, ...change };
    steps.push({ kind, view });
  };
  const toggle = (domain: number) =>
    step('domain', {
      domain: view.domain.includes(domain)
        ? view.domain.filter((d) => d !== domain)
        : [...view.domain, domain],
    });
  for (const domain of [3, 7, 0, 3, 12, 7, 0, 12]) toggle(domain);
  step('years', { from: 2010, to: 2020 });
  for (const domain of [1, 9, 16, 1, 9]) toggle(domain);
  step('years', { from: 2001, to: 2008 });
  step('years', { from: 2009, to: 2026 });
  for (let from = 2010; from <= 2018; from++) step('brush', { from });
  toggle(0);
  for (let to = 2025; to >= 2020; to--) step('brush', { to });
  for (let shift = 1; shift <= 6; shift++) step('brush', { from: 2018 - shift, to: 2020 - shift });
  step('years', { from: null, to: null });
  for (const q of ['q', 'qu', 'quang', 'menon', '']) step('text', { q });
  toggle(0);
  toggle(16);
  for (const q of ['sujata', 'exercise', '']) step('text', { q });
  return steps;
}
