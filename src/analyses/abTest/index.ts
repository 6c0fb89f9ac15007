export { abCounts } from './abCounts.ts';
export { abTest } from './abTest.ts';
