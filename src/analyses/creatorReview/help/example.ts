import type { Example } from '../../help.ts';

/** October against September: one rises with a viral post, one falls, one is steady with bought reads, one is new, one stopped. */
export const example: Example = {
  cells: [
    ['creator', 'posted', 'qualified', 'reads', 'interactions'],
    ['C-01', '2026-09-05', true, 600, 20],
    ['C-01', '2026-10-03', true, 700, 25],
    ['C-01', '2026-10-12', true, 9000, 400],
    ['C-01', '2026-10-20', false, 100, 2],
    ['C-02', '2026-09-02', true, 800, 30],
    ['C-02', '2026-09-09', true, 900, 45],
    ['C-02', '2026-10-06', true, 500, 12],
    ['C-03', '2026-09-14', true, 900, 15],
    ['C-03', '2026-10-15', true, 5000, 2],
    ['C-04', '2026-10-30', false, 40, 60],
    ['C-05', '2026-09-28', true, 1000, 50],
  ],
  formula: '=CREATOR_REVIEW(A2:A, B2:B, C2:C, D2:D, E2:E, DATE(2026,11,1))',
};
