import type { Example } from '../../help.ts';

/** Orders of five members over four months; the last month is still running. */
export const example: Example = {
  cells: [
    ['member', 'date'],
    ['M-001', '2026-07-03'],
    ['M-001', '2026-08-15'],
    ['M-001', '2026-10-02'],
    ['M-002', '2026-07-20'],
    ['M-002', '2026-07-28'],
    ['M-003', '2026-08-09'],
    ['M-003', '2026-09-01'],
    ['M-004', '2026-08-30'],
    ['M-005', '2026-09-12'],
    ['M-005', '2026-10-11'],
  ],
  formula: '=RETENTION(A2:A, B2:B, , , , {"as_of","2026-10-15"})',
};
