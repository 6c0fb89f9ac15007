import type { Example } from '../../help.ts';

/** Newcombe 1998 gives these rates' Wilson intervals: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
export const example: Example = {
  cells: [
    ['bought', 'members'],
    [81, 263],
    [15, 148],
    [0, 20],
    [1, 29],
  ],
  formula: '=RATE_INTERVAL(A2:A, B2:B)',
};
