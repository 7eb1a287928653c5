import css from './Skeleton.module.css';

type Props = {
  /** Exact size of what will stand here (px, or any CSS length), so that nothing moves when it comes. */
  readonly width?: number | string;
  readonly height: number | string;
};

/** The place of something that is on its way. */
export const Skeleton = ({ width = '100%', height }: Props) => (
  <div className={css.skeleton} style={{ width, height }} aria-hidden="true" />
);
