import type { Example } from '../../help.ts';

/** Two lines of one order, an order of 0, a refund. */
export const example: Example = {
  cells: [
    ['member', 'date', 'amount', 'order'],
    ['M-001', '2026-08-03', 120, 'A-1'],
    ['M-001', '2026-08-03', 30.5, 'A-1'],
    ['M-002', '2026-08-15', 0, 'A-2'],
    ['M-001', '2026-09-02', 80, 'A-3'],
    ['M-003', '2026-09-20', 260, 'A-4'],
    ['M-003', '2026-09-28', -260, 'A-4'],
    ['M-001', '2026-10-12', 45, 'A-5'],
  ],
  formula: '=MEMBER_SUMMARY(A2:A, B2:B, C2:C, D2:D, , DATE(2026, 11, 1))',
};
