import type { Example } from '../../help.ts';

/** One buys twice in a day, one comes back twice, one once, one never; the last day is the 30th. */
export const example: Example = {
  cells: [
    ['member', 'date', 'amount'],
    ['M-001', '2026-06-01', 40],
    ['M-001', '2026-06-15', 25],
    ['M-001', '2026-06-15', 10],
    ['M-001', '2026-06-29', 15],
    ['M-002', '2026-06-02', 60],
    ['M-002', '2026-06-30', 20],
    ['M-003', '2026-06-16', 12],
  ],
  formula: '=REPEAT_SUMMARY(A2:A, B2:B, C2:C, {"divide by", 7})',
};
