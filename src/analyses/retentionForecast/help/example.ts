import type { Example } from '../../help.ts';

/** A made-up cohort of 500 members over five renewals. */
export const example: Example = {
  cells: [
    ['renewals', 'still members'],
    [0, 500],
    [1, 360],
    [2, 290],
    [3, 248],
    [4, 219],
    [5, 199],
  ],
  formula: '=RETENTION_FORECAST(B2:B7, 8, {"discount", 0.1})',
};
