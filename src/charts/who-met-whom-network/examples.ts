import { whoMetWhomNetwork } from './index.ts';

export { EXAMPLES } from '#charts/who-met-whom/examples.ts';

/** The chart that the gallery draws. */
export const CHART = whoMetWhomNetwork;
