import type { Example } from '../../help.ts';

const cells = [
  ['member', 'frequency', 'recency', 'age', 'average'],
  ['M-001', 2, 30.4, 38.9, 22.35],
  ['M-002', 1, 1.7, 38.9, 11.77],
  ['M-003', 0, 0, 38.9, 0],
  ['M-004', 7, 29.4, 38.9, 73.74],
  ['M-005', 1, 5, 36.9, 11.77],
  ['M-006', 0, 0, 32.4, 0],
  ['M-007', 3, 30.1, 31.9, 41.2],
  ['M-008', 0, 0, 30.1, 0],
  ['M-009', 12, 20.3, 29.6, 18.6],
  ['M-010', 0, 0, 28.7, 0],
  ['M-011', 1, 22.9, 28, 35.1],
  ['M-012', 4, 11.4, 27.3, 26.9],
];

/** A dozen members with times in weeks, as REPEAT_SUMMARY puts them out with "divide by" 7. */
export const example = (formula: string): Example => ({ cells, formula });
