export { EXAMPLES } from '../topics/examples.ts';
