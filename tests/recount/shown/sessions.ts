import { describe, expect, it } from 'vitest';
import { cadence } from '#charts/cadence/index.ts';
import { cadenceSeries, type CadenceRow } from '#charts/cadence/series.ts';
import { stripParts } from '#charts/series-strip/index.ts';
import { stripSeries } from '#charts/series-strip/series.ts';
import { sessionMatrix } from '#charts/session-matrix/index.ts';
import { matrixSeries } from '#charts/session-matrix/series.ts';
import { meetingsOf } from '#charts/session-timeline/meetings.ts';
import { sessionTimeline } from '#charts/session-timeline/index.ts';
import { timelineSeries } from '#charts/session-timeline/series.ts';
import { rhythmOf } from '#mechanisms/rhythm.ts';
import { ledger } from '../../fixtures/ledger.ts';
import { cell } from '../csv.ts';
import { elapsed, monthsBetween } from '../dates.ts';
import { idsIn, type Meeting } from '../meetings.ts';
import {
  agendasOf,
  forumsOf,
  gapsOf,
  isBroken,
  listed,
  missingNumbers,
  nextDue,
  ordinalOf,
  type Forum,
} from '../sessions.ts';
import { asOf, expectSame, for200, forSubjects, meetings, read, thisYear, type Drawn } from './again.ts';

const forums = forumsOf(read, meetings);
const agendaOf = agendasOf(read);
const hosts = new Map(
  read('codes')
    .filter((row) => cell(row, 'list') === 'hosts')
    .map((row) => [cell(row, 'code'), cell(row, 'label')]),
);
const topics = read('codes').filter((row) => cell(row, 'list') === 'domains');

const hostOf = ({ row }: Meeting) => hosts.get(cell(row, 'host'));
const numbersIn = (runs: readonly (readonly [number, number])[]) =>
  runs.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i));
const numberOrNull = (n: number | null) => (n === null ? null : String(n));

/** What a forum shows between the years chosen: its sessions there, and the rest of its row. */
function rowOf(forum: Forum, { choice }: Drawn) {
  const last = choice.to !== null && choice.to < thisYear ? choice.to : Infinity;
  const first = choice.from ?? 0;
  const dated = forum.sessions.filter(({ year }) => year !== null);
  const placed = dated.filter(({ year }) => Number(year) >= first && Number(year) <= last);
  const isCut = dated.some(({ year }) => Number(year) < first);
  const lowest = placed.map(ordinalOf).find((n) => n !== null) ?? 0;
  const due = nextDue(forum);
  return {
    placed,
    // Nobody can say what lies before an axis that begins later.
    missing: missingNumbers(forum.sessions).filter((n) => !isCut || n > lowest),
    due: due && { text: due.text, ordinal: due.ordinal, standing: due.standing(asOf) },
  };
}

const shownRow = ({ missing, due, standing }: CadenceRow) => ({
  missing: numbersIn(missing),
  due: due && { text: due.date.text, ordinal: due.ordinal, standing },
});

describe('sessions, recounted from the published tables', () => {
  it('cadence has the same rows for 200 selections: sessions in view and beside it, numbers that lack, what is due', () => {
    for200((drawn) => {
      const chosen = idsIn(meetings, drawn.choice);
      const own = forums.flatMap((forum) => {
        const { placed, missing, due } = rowOf(forum, drawn);
        const inView = placed.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
        const isShown = forum.sessions.length > 1 && forum.sessions.some(({ id, year }) => year !== null && chosen.has(id));
        return isShown ? [[forum.id, placed.map(({ id }) => id), inView, missing, due]] : [];
      });
      const { rows } = cadenceSeries(drawn.context);
      const shown = rows.map((row) => [
        row.mechanism.id,
        row.placed.map(({ engagement }) => engagement.id),
        row.placed.filter((s) => s.inView).map(({ engagement }) => engagement.id),
        shownRow(row).missing,
        shownRow(row).due,
      ]);
      expectSame(shown, own);
    });
  });

  it('cadence has the same time between them, in words and in months, and the same hosts', () => {
    for200((drawn) => {
      const byName = new Map(forums.map((forum) => [cell(forum.row, 'name'), forum]));
      const { columns, rows } = cadence.parts(drawn.context, 4).table;
      const at = (key: string) => columns.findIndex((column) => column.key === key);
      const isPlaced = (row: (typeof rows)[number]) => ['in view', 'outside the filters'].includes(String(row[at('status')]));
      const names = [...new Set(rows.map((row) => String(row[0])))];
      for (const name of names) {
        const { placed } = rowOf(byName.get(name) ?? expect.fail(name), drawn);
        const own = placed.map((to, i) => {
          const from = placed[i - 1];
          const gap = from ? [elapsed(from.start, to.start), Math.round(monthsBetween(from.start, to.start))] : [null, null];
          return [numberOrNull(ordinalOf(to)), hostOf(to), ...gap];
        });
        const shown = rows.filter((row) => row[0] === name && isPlaced(row)).map((row) => ['session', 'host', 'elapsed', 'months'].map((key) => row[at(key)]));
        expect(shown, name).toEqual(own);
      }
    });
  });

  it('every mechanism lists the same meetings for 200 selections, with the time between them, their hosts and which are in view', () => {
    forSubjects(forums, ({ context, choice }, forum) => {
      const chosen = idsIn(meetings, choice);
        const { kind, list } = listed(forum);
        const dated = list.filter(({ year }) => year !== null);
        const own = [...dated, ...list.filter(({ year }) => year === null)].map((to, i) => {
          const from = i < dated.length ? dated[i - 1] : undefined;
          const city = cell(to.row, 'city');
          return [numberOrNull(ordinalOf(to)), cell(to.row, 'title'), hostOf(to), city === '' ? null : city,
            from ? elapsed(from.start, to.start) : null, chosen.has(to.id)];
        });
        const series = timelineSeries(context, forum.id);
        const { rows } = sessionTimeline(forum.id).parts(context, 1).table;
        const shown = rows.map(([session, title, , host, place, time, view]) => [session, title, host, place, time, view === 'in view']);
        expect(shown, forum.id).toEqual(own);
        expect(series.kind, forum.id).toBe(kind);
        expect(series.steps.map(({ broken }) => broken), forum.id).toEqual(dated.slice(1).map((to, i) => isBroken(dated[i] ?? to, to)));
    });
  }, 60_000);

  it('every mechanism has the same topics in the same meetings for 200 selections, and the same that came and went', () => {
    forSubjects(forums, ({ context, choice }, forum) => {
      const chosen = idsIn(meetings, choice);
        const { kind, list } = listed(forum);
        const agendas = list.map(({ id }) => agendaOf(id));
        const own = topics.flatMap((row) => {
          const raised = agendas.map((agenda) => (agenda.has(cell(row, 'code')) ? 'yes' : null));
          const n = raised.filter((yes) => yes !== null).length;
          return n === 0 ? [] : [[cell(row, 'label'), ...raised, n]];
        });
        expectSame(sessionMatrix(forum.id).parts(context, 2).table.rows, own, forum.id);
        const { columns, moves, silent } = matrixSeries(context, forum.id);
        expect(columns.map(({ engagement, inView }) => [engagement.id, inView])).toEqual(list.map(({ id }) => [id, chosen.has(id)]));
        expect(silent, forum.id).toBe(agendas.filter((agenda) => agenda.size === 0).length);
        const [before, after] = agendas.filter((agenda) => agenda.size > 0).slice(-2);
        const isCompared = kind === 'sessions' && before !== undefined && after !== undefined;
        expect(moves === null, forum.id).toBe(!isCompared);
        if (!moves || !before || !after) return;
        expectSame(moves.came, [...after].filter((code) => !before.has(code)));
        expectSame(moves.went, [...before].filter((code) => !after.has(code)));
    });
  }, 60_000);

  it('every mechanism has the same months between sessions, their middle and what it kept of a stated interval', () => {
    for (const forum of forums) {
      const { kind, list } = listed(forum);
      const months = gapsOf(list);
      const { gaps, kept, usual } = rhythmOf(ledger, forum.id, meetingsOf(ledger, forum.id));
      const isDue = kind === 'sessions' && nextDue(forum) !== null;
      expect([gaps, kept], forum.id).toEqual([months.length, isDue ? months.filter((m) => m <= (forum.interval ?? 0) + 1).length : null]);
      expect(usual === null, forum.id).toBe(months.length < 3);
      const [low, high] = [months[Math.ceil(months.length / 2) - 1] ?? 0, months[Math.floor(months.length / 2)] ?? 0];
      const own = [months[0], (low + high) / 2, months.at(-1)].map((m) => Math.round(m ?? 0));
      if (usual) expect([usual.least, usual.median, usual.most].map(Math.round), forum.id).toEqual(own);
    }
  });

  it('every engagement stands among the same sessions, with the time between them and as many conflicts', () => {
    const conflicts = read('conflicts');
    for (const engagement of ledger.engagements) {
      const series = stripSeries({ ledger, engagement });
      if (!series) continue;
      const forum = forums.find(({ id }) => id === engagement.mechanism) ?? expect.fail(engagement.mechanism);
      const all = forum.sessions.length > 0 ? forum.sessions : forum.outermost;
      expect([series.total, series.unplaced.length, numbersIn(series.missing)], engagement.id).toEqual([
        all.length, all.filter(({ year }) => year === null).length, missingNumbers(all),
      ]);
      const ids = [...series.shown, ...series.unplaced].map(({ id }) => id);
      const list = ids.map((id) => all.find((m) => m.id === id) ?? expect.fail(id));
      const dated = all.filter(({ year }) => year !== null);
      const start = dated.findIndex(({ id }) => id === ids[0]);
      expect(series.shown.map(({ id }) => id)).toEqual(dated.slice(start, start + Math.min(9, dated.length)).map(({ id }) => id));
      const own = list.map((to, i) => {
        const from = i < series.shown.length ? list[i - 1] : undefined;
        const n = conflicts.filter((row) => row['engagement_id'] === to.id).length;
        return [numberOrNull(ordinalOf(to)), from ? elapsed(from.start, to.start) : null, n];
      });
      const { rows } = stripParts(ledger, series, 1).table;
      expect(rows.map(([session, , , time, n]) => [session, time, n]), engagement.id).toEqual(own);
    }
  });
}); // prettier-ignore
