import type { Example } from '../../help.ts';

/** Revenue by channel, August to October; October is still running. */
export const example: Example = {
  cells: [
    ['date', 'revenue', 'channel'],
    ['2026-08-03', 400, 'store'],
    ['2026-08-20', 100, 'app'],
    ['2026-09-02', 450, 'store'],
    ['2026-09-15', 100, 'app'],
    ['2026-09-28', 50, 'app'],
    ['2026-10-05', 90, 'store'],
    ['2026-10-09', 120.5, 'app'],
  ],
  formula: '=PERIOD_TREND(A2:A, B2:B, C2:C, , , {"as_of","2026-10-15"})',
};
