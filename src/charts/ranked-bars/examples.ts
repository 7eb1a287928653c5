import { counterparts } from './counterparts.ts';

export { EXAMPLES } from '../career/examples.ts';

/** The chart that the gallery draws. */
export const CHART = counterparts('general');
