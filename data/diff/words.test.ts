import { describe, expect, it } from 'vitest';
import { ledger, type Draft } from '../checks/example.ts';
import { link } from '../link.ts';
import { version } from './version.ts';
import { chapter } from './words.ts';

const compiled = (change?: (draft: Draft) => void) => version.parse(link(ledger(change)));
const said = (change: (draft: Draft) => void) =>
  chapter(
    compiled(),
    compiled((draft) => {
      change(draft);
      draft.meta.version = '1.1.0';
    }),
  );

describe('what changed between two versions', () => {
  it('is nothing for the same ledger', () => {
    expect(chapter(compiled(), compiled())).toBe(
      '## 1.0.0 (kept to 2024-01-01)\n\nSince 1.0.0 (kept to 2024-01-01): nothing changed.\n\n' +
        'The ledger holds 3 engagements, 2 officials, 3 organisations, 2 mechanisms, 2 sources, 1 moment, 28 codes.\n',
    );
  });

  it('tells new and removed records by date and title', () => {
    const text = said(({ engagements, visit, officials, rao }) => {
      engagements.pop();
      engagements.push({ ...visit, id: '2023-06-call', date: '2023-06', title: 'A call' });
      officials.push({ ...rao, id: 'b-rao', name: 'B. Rao' });
    });
    expect(text).toContain('## 1.1.0 (kept to 2024-01-01)\n\nSince 1.0.0');
    expect(text).toContain('new: 1 engagement, 1 official; removed: 1 engagement.');
    expect(text).toContain('### New engagements\n\n- 2023-06 A call (`2023-06-call`)\n');
    expect(text).toContain('### Removed engagements\n\n- 2022-05 Second dialogue (`2022-05-dialogue-2`)\n');
    expect(text).toContain('### New officials\n\n- B. Rao (`b-rao`)\n');
  });

  it('tells a changed fact with what it was and is', () => {
    const text = said(({ visit }) => {
      visit.level = 'unknown';
      visit.place = null;
      const [rao] = visit.participants;
      if (rao) rao.role = 'Prime Minister';
    });
    expect(text).toContain('- 2020-03-01/2020-03-03 Minister Rao visits Vietnam (`2020-03-01-rao-visit`)\n');
    expect(text).toContain('  - level: was minister, is unknown\n');
    expect(text).toContain('  - place: was city Hanoi; country VN, is nothing\n');
    expect(text).toContain('  - participants asha-rao role: was Minister, is “Prime Minister”\n');
  });

  it('tells what came to a list and what left it, not the order', () => {
    const text = said(({ visit }) => {
      visit.topics.push({ domain: 'cyber', detail: 'Exchange of experts' });
      visit.outcomes = [];
      visit.participants.reverse();
    });
    expect(text).toContain('  - topics: added domain cyber; detail “Exchange of experts”\n');
    expect(text).toContain(
      '  - outcomes: removed id mou; kind mou; detail “Memorandum on patrols, with USD 2 million”; amount currency USD; value 2000000\n',
    );
    expect(text).not.toContain('participants');
  });

  it('tells a change of the codebook', () => {
    const text = said(({ codebook }) => {
      codebook.domains.push({ code: 'space', label: 'Space', definition: 'Satellites.' });
      codebook.levels = codebook.levels.map((code) => ({ ...code, label: code.label.toUpperCase() }));
    });
    expect(text).toContain('### New codes\n\n- Space (`domains space`)\n');
    expect(text).toContain('- MINISTER (`levels minister`)\n  - label: was minister, is MINISTER\n');
  });

  it('tells a moment that came', () => {
    const text = said(({ moments }) => {
      const [first] = moments;
      if (first) moments.push({ ...first, id: 'pandemic', date: '2020', short: 'Pandemic' });
    });
    expect(text).toContain('### New moments\n\n- 2020 Pandemic (`pandemic`)\n');
  });

  it('keeps two items of one key apart', () => {
    const text = said(({ visit }) => visit.notes.push('Same.', 'Same.'));
    expect(text.match(/notes: added Same\./g)).toHaveLength(2);
  });
});
