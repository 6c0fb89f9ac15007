import type { Example } from '../../help.ts';

/** At the limit, a day past it, below the floor, lost, too few visits, just joined. */
export const example: Example = {
  cells: [
    ['member', 'last active', 'usual gap', 'visits', 'joined'],
    ['M-001', '2026-10-12', 10, 24, '2026-01-05'],
    ['M-002', '2026-10-11', 10, 24, '2026-01-05'],
    ['M-003', '2026-10-25', 1, 60, '2026-03-01'],
    ['M-004', '2026-08-03', 5, 8, '2026-02-10'],
    ['M-005', '2026-09-01', 4, 2, '2026-08-20'],
    ['M-006', '2026-10-20', 1, 4, '2026-10-19'],
  ],
  formula: '=SILENCE_ALERT(B2:B, C2:C, D2:D, E2:E, DATE(2026, 11, 1), {"show","details"})',
};
