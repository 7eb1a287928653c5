export { EXAMPLES } from '#charts/topics/examples.ts';
