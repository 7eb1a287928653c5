import { Link } from 'react-router-dom';
import { wordsWidth } from '#charts/timeline/Words.tsx';

type Props = {
  readonly to: string;
  /** Spoken. */
  readonly name: string;
  /** The lines that the picture draws, and their type. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  /** Baseline of the first line from the top of the link: px. */
  readonly baseline: number;
  readonly place: { readonly top: number; readonly width: number; readonly height: number };
};

// Styles as properties: figures are drawn in Node as well, where no style sheet can be imported.
const LINK = { position: 'absolute', left: 0 } as const;
const LINE = { position: 'absolute', left: 0, borderBottom: '1px solid var(--mid)' } as const;

/** A name in a picture that leads to its page: a real link over the drawn words, which it underlines. */
export const NameLink = ({ to, name, lines, size, leading, baseline, place }: Props) => (
  <Link to={to} aria-label={name} style={{ ...LINK, ...place }}>
    {lines.map((line, i) => (
      <span
        key={i}
        style={{ ...LINE, top: baseline + 2.5 + i * leading, width: wordsWidth(line, { size, fill: '' }) }}
      />
    ))}
  </Link>
);
