import type { Example } from '../../help.ts';

/** One bag, two bags, a leap day's end of February, and a cycle that nobody knows. */
export const example: Example = {
  cells: [
    ['member', 'last order', 'cycle in days', 'quantity'],
    ['M-001', '2026-10-05', 28, 1],
    ['M-002', '2026-10-05', 28, 2],
    ['M-003', '2024-02-01', 28, 1],
    ['M-004', '2026-10-20', '', 1],
  ],
  formula: '=NEXT_DUE(B2:B, C2:C, D2:D)',
};
