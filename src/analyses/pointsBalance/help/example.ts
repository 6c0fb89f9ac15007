import type { Example } from '../../help.ts';

/** What expires first is spent first; M-002 lets points expire; M-003 spent 20 more than there were. */
export const example: Example = {
  cells: [
    ['member', 'date', 'points', 'expires'],
    ['M-001', '2026-01-10', 100, '2026-12-31'],
    ['M-001', '2026-03-05', 50, '2026-11-30'],
    ['M-001', '2026-09-20', -30, ''],
    ['M-002', '2026-02-01', 200, '2026-10-31'],
    ['M-002', '2026-06-18', -120, ''],
    ['M-002', '2026-10-08', 30, '2027-10-08'],
    ['M-003', '2026-05-01', 60, '2027-05-01'],
    ['M-003', '2026-08-15', -80, ''],
  ],
  formula: '=POINTS_BALANCE(A2:A, B2:B, C2:C, D2:D, DATE(2026, 11, 1))',
};
