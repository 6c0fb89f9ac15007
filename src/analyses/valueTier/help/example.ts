import type { Example } from '../../help.ts';

/** Key by each of the three tests, a seed on the last day of 30, one a day later, and one who has never bought. */
export const example: Example = {
  cells: [
    ['member', 'orders', 'spent', 'first order'],
    ['M-001', 3, 150, '2026-09-01'],
    ['M-002', 1, 2000, '2026-10-20'],
    ['M-003', 1, 99, '2025-11-01'],
    ['M-004', 1, 99, '2026-10-02'],
    ['M-005', 1, 99, '2026-10-01'],
    ['M-006', 2, 320, '2026-10-20'],
    ['M-007', 0, '', ''],
  ],
  formula: '=VALUE_TIER(B2:B, C2:C, D2:D, DATE(2026, 11, 1))',
};
