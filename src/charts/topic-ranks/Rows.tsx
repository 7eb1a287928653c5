import { layOut, TYPE } from '#charts/ranked-bars/layout.ts';
import type { RankedFigure } from '#charts/ranked-bars/parts.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import type { Box } from '#export/parts.ts';
import { messages } from '#i18n/messages.ts';
import type { Pick } from '#selection/selection.ts';
import type { RowAddress } from './chart.ts';
import { NameLink } from './NameLink.tsx';

type Props = {
  readonly figure: RankedFigure;
  readonly box: Box;
  readonly address: RowAddress;
  readonly onPick: (pick: Pick) => void;
};

const say = messages.topics;

/** Each name leads to its page and each bar filters. */
export function Rows({ figure, box, address, onPick }: Props) {
  // Of the words below a group only their place matters here.
  const more = figure.groups.map(({ rest }) => (rest.length > 0 ? figure.title : ''));
  const { groups, x0, width, text } = layOut(figure.groups, more, box);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const names = rows.map(({ row: { key, label, count }, label: lines, top, bottom }) => {
    const to = address(key);
    if (to === null) return null;
    return (
      <NameLink
        key={key}
        to={to}
        name={say.open(label, count)}
        lines={lines}
        size={TYPE.label * text}
        leading={TYPE.leading * text}
        baseline={17.5 * text}
        place={{ top, height: bottom - top, width: x0 - 8 * text }}
      />
    );
  });
  const targets = rows.map(({ row: { key, label, count, pick }, top, bottom }) => [
    { key, left: x0, top, width: width - x0, height: bottom - top, label: say.filterBy(say.open(label, count)), pick },
  ]); // prettier-ignore
  return (
    <>
      <Targets label={figure.title} rows={targets} onPick={onPick} />
      {names}
    </>
  );
}
