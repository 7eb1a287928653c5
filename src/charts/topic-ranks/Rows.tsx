import type { OverlayProps } from '#charts/chart.ts';
import { layOut, TYPE } from '#charts/ranked-bars/layout.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { topics as say } from '#i18n/messages/topics.ts';
import type { TopicRankingFigure } from './chart.ts';
import { NameLink } from './NameLink.tsx';

/** Each name leads to its page and each bar filters. */
export default function Rows({
  series: figure,
  context,
  box,
  onPick,
  onBehind,
}: OverlayProps<TopicRankingFigure>) {
  // Of the words below a group only their place matters here.
  const more = figure.groups.map(({ rest }) => (rest.length > 0 ? figure.title : ''));
  const { groups, x0, width, text } = layOut(figure.groups, more, box);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const names = rows.map(({ row: { key, label, count }, label: lines, top, bottom }) => {
    if (figure.address === null) return null;
    const { selection, view } = context;
    return (
      <NameLink
        key={key}
        to={figure.address(key, { selection, view })}
        name={say.open(label, count)}
        lines={lines}
        size={TYPE.label * text}
        leading={TYPE.leading * text}
        baseline={17.5 * text}
        place={{ top, height: bottom - top, width: x0 - 8 * text }}
      />
    );
  });
  const targets = rows.map(({ row: { key, label, count, pick, behind }, top, bottom }) => [
    { key, left: x0, top, width: width - x0, height: bottom - top, label: say.filterBy(say.open(label, count)), pick, behind: { title: label, engagements: behind } },
  ]); // prettier-ignore
  return (
    <>
      <Targets label={figure.title} rows={targets} onPick={onPick} onBehind={onBehind} />
      {names}
    </>
  );
}
