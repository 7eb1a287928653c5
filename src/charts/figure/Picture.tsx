import { altText } from '#export/altText.ts';
import type { Drawing, FigureParts } from '#export/parts.ts';
import css from './Picture.module.css';

type Props = {
  readonly drawing: Drawing;
  readonly parts: FigureParts;
  /** Where real elements lie over the picture, it is not spoken as well. */
  readonly silent: boolean;
};

/** The plain face of a chart on a page. */
export function Picture({ drawing: { element, width, height }, parts, silent }: Props) {
  const name = silent
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': altText(parts) } as const);
  return (
    <svg className={css.picture} width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...name}>
      {element}
    </svg>
  );
}
