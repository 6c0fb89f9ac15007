import type { Example } from '../../help.ts';

/** Ten members, one of whom has never bought. */
export const example = (formula: string): Example => ({
  cells: [
    ['member', 'last order', 'orders', 'spent'],
    ['M-001', '2026-10-30', 12, 2180],
    ['M-002', '2026-10-21', 3, 459.5],
    ['M-003', '2026-10-12', 1, 39],
    ['M-004', '2026-09-28', 7, 1310],
    ['M-005', '2026-08-15', 2, 118],
    ['M-006', '2026-07-03', 9, 3020.8],
    ['M-007', '2026-05-20', 1, 65],
    ['M-008', '', '', ''],
    ['M-009', '2026-03-08', 4, 502],
    ['M-010', '2025-12-24', 1, 19.9],
  ],
  formula,
});
