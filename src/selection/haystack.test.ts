import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../tests/fixtures/ledger.ts';
import { fold } from '#model/fold.ts';
import { ledgerColumns } from './columns.ts';
import { evaluate } from './evaluate.ts';
import { haystacks } from './haystack.ts';
import { buildIndex } from './index.ts';
import { EVERYTHING } from './selection.ts';

const early = buildIndex(ledgerColumns(ledger, haystacks(ledger, null)));
const full = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));
const withPeople = ledger.engagements.find((e) => e.participants.length > 0)!;
const find = (index: typeof early, q: string) =>
  [...evaluate(index, { ...EVERYTHING, q }).selected.units].map((row) => ledger.engagements[row]!);

describe('a haystack', () => {
  it('holds everything that an engagement is called by', () => {
    const texts = haystacks(ledger, null);
    for (const { row, title, place, mechanism, domains, participants } of ledger.engagements) {
      const names = participants.flatMap((p) => {
        const { name, nameNative, aliases } = ledger.official(p.official);
        return [name, nameNative, ...aliases, p.role, p.rank];
      });
      const labels = domains.map((domain) => ledger.label('domain', domain));
      for (const text of [title, place?.city, ledger.mechanism(mechanism).name, ...labels, ...names])
        if (text != null) expect(texts[row]).toContain(fold(text));
    }
  });
  it('holds native names and aliases that stand nowhere else', () => {
    const official = (id: string) => ({ ...ledger.official(id), nameNative: 'सिंह', aliases: ['Zebra'] });
    const [text] = haystacks({ ...ledger, official, engagements: [withPeople] }, null);
    expect(text).toContain('सिंह');
    expect(text).toContain('zebra');
  });
});

describe('text search', () => {
  it('finds an official with or without diacritics', () => {
    const { name } = ledger.core.officials.find((o) => o.name.includes('Luong') || o.name.includes('Lương'))!;
    const bare = find(early, 'luong tam quang').map((e) => e.id);
    expect(bare.length).toBeGreaterThan(0);
    expect(find(early, 'LƯƠNG  Tâm Quảng').map((e) => e.id)).toEqual(bare);
    expect(find(early, name).length).toBeGreaterThan(0);
  });

  it('costs a first view nothing: no text is made before words are searched', () => {
    let made = 0;
    const index = buildIndex(ledgerColumns(ledger, () => (made++, haystacks(ledger, null))));
    evaluate(index, { ...EVERYTHING, domain: ['cyber'] });
    expect(made).toBe(0);
    expect(find(index, 'luong').length).toBeGreaterThan(0);
    find(index, 'delhi');
    expect(made).toBe(1);
  });

  it('finds native names in either script', () => {
    for (const official of ledger.core.officials) {
      if (official.nameNative === null) continue;
      const met = ledger.engagements.filter((e) => e.participants.some((p) => p.official === official.id));
      const found = new Set(find(early, official.nameNative));
      for (const engagement of met) expect(found.has(engagement)).toBe(true);
    }
  });

  it('needs every word, in any order and any field', () => {
    const both = find(early, 'hanoi dialogue');
    expect(both.length).toBeGreaterThan(0);
    expect(find(early, 'dialogue hanoi')).toEqual(both);
    expect(both.length).toBeLessThan(find(early, 'hanoi').length);
    expect(find(early, 'hanoi xyzzy')).toEqual([]);
  });

  it('looks into topics and outcomes once the details are there', () => {
    const row = details.engagements.findIndex((e) => e.outcomes.length > 0);
    const q = details.engagements[row]!.outcomes[0]!.detail;
    expect(find(full, q)).toContain(ledger.engagements[row]);
  });

  it('finds the same however the words were typed before', () => {
    const typed = ['l', 'lu', 'luo x', 'luong', 'luong q', 'quang', 'qu', ''];
    for (const q of typed) {
      const fresh = buildIndex(early.columns);
      expect(find(early, q)).toEqual(find(fresh, q));
    }
  });
});
