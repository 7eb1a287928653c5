import { counted, type Choice, type Counted, type Meeting } from './meetings.ts';

/** What a meeting raised, or a visit in any of the meetings inside it that are chosen. */
const raised = ({ members }: Counted) => new Set(members.flatMap((m) => m.facts['domain'] ?? []));

function raisedBy(units: readonly Counted[]) {
  const numbers = new Map<string, number>();
  for (const unit of units) for (const code of raised(unit)) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  return numbers;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

/** The equally long period before the years chosen, if the record reaches back as far. */
function before(meetings: readonly Meeting[], choice: Choice): Choice | null {
  if (choice.from === null) return null;
  const years = meetings.flatMap((m) => (m.year === null ? [] : [m.year]));
  const length = (choice.to ?? Math.max(...years)) - choice.from + 1;
  const from = choice.from - length;
  return length > 0 && from >= Math.min(...years) ? { ...choice, from, to: choice.from - 1 } : null;
}

/** Numbers of the figure on topics, by `topic column`; what is zero is left out. */
export function coverage(meetings: readonly Meeting[], choice: Choice) {
  const numbers = new Map<string, number>();
  const put = (key: string, value: number) => value !== 0 && numbers.set(key, value);
  const units = counted(meetings, choice);
  const now = raisedBy(units);
  const earlierChoice = before(meetings, choice);
  const earlier = earlierChoice ? counted(meetings, earlierChoice) : [];
  const then = raisedBy(earlier);
  for (const code of new Set([...now.keys(), ...then.keys()])) {
    put(`${code} n`, now.get(code) ?? 0);
    put(`${code} share`, percent(now.get(code) ?? 0, units.length));
    put(`${code} before`, then.get(code) ?? 0);
    put(`${code} share-before`, percent(then.get(code) ?? 0, earlier.length));
  }
  return numbers;
}

/** Numbers of the figure on topics by year, by `topic year`; what is zero is left out. */
export function topicsByYear(units: readonly Counted[]) {
  const numbers = new Map<string, number>();
  const add = (key: string) => numbers.set(key, (numbers.get(key) ?? 0) + 1);
  for (const unit of units) {
    if (unit.head.year === null) continue;
    for (const code of raised(unit)) {
      add(`${code} ${unit.head.year}`);
      add(`${code} total`);
    }
  }
  return numbers;
}

/** Year, how many raised the topic, of how many, in percent; years without any engagement are left out. */
export function trend(units: readonly Counted[], domain: string) {
  return [...new Set(units.flatMap(({ head }) => head.year ?? []))].map((year) => {
    const own = units.filter(({ head }) => head.year === year);
    const n = own.filter((unit) => raised(unit).has(domain)).length;
    return [String(year), n, own.length, percent(n, own.length)];
  });
}

/** How many have each value of a fact where they raise the topic, and how many have it at all. */
export function raisedIn(units: readonly Counted[], domain: string, fact: string) {
  const values = (list: readonly Meeting[]) => new Set(list.flatMap((m) => m.facts[fact] ?? []));
  const raisers = units.map(({ members }) =>
    values(members.filter((m) => m.facts['domain']?.includes(domain))),
  );
  const all = units.map(({ members }) => values(members));
  return [...new Set(raisers.flatMap((own) => [...own]))].map((value) => {
    const having = (list: readonly ReadonlySet<string>[]) => list.filter((own) => own.has(value)).length;
    return [value, having(raisers), having(all)] as const;
  });
}

/** The topics beside one: how often together, how often at all, how many times as often as chance would give. */
export function neighbours(units: readonly Counted[], domain: string) {
  const agendas = units.map(raised).filter((agenda) => agenda.size > 0);
  const own = agendas.filter((agenda) => agenda.has(domain));
  return [...new Set(own.flatMap((agenda) => [...agenda]))]
    .filter((other) => other !== domain)
    .map((other) => {
      const together = own.filter((agenda) => agenda.has(other)).length;
      const all = agendas.filter((agenda) => agenda.has(other)).length;
      return [other, together, all, ((together * agendas.length) / (own.length * all)).toFixed(9)];
    });
}
