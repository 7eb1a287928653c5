import type { HostStroke } from './hosts.ts';

type Props = {
  readonly x: number;
  readonly y: number;
  /** Of the session's mark. */
  readonly radius: number;
  readonly stroke: HostStroke;
  readonly ink: string;
};

/** One stroke up for the one party, down for the other, both for a third country, a bar above for a meeting online. */
export function HostMark({ x, y, radius, stroke, ink }: Props) {
  const line = { stroke: ink, strokeWidth: radius / 4 };
  const far = 1.9 * radius;
  if (stroke === 'over')
    return <line x1={x - radius} x2={x + radius} y1={y - 1.55 * radius} y2={y - 1.55 * radius} {...line} />;
  return (
    <>
      {stroke !== 'down' && <line x1={x} x2={x} y1={y - far} y2={y - radius} {...line} />}
      {stroke !== 'up' && <line x1={x} x2={x} y1={y + radius} y2={y + far} {...line} />}
    </>
  );
}
