import type { Example } from '../../help.ts';

/** Two tiers; two of three touched core members ordered, and one of two untouched. Far too few for an interval. */
export const example: Example = {
  cells: [
    ['member', 'tier', 'touched', 'orders', 'spent', '', 'tier', 'plan', 'cost'],
    ['M-001', 'Core', 'yes', 1, 120, '', 'Core', 3, 30],
    ['M-002', 'Core', 'yes', 1, 80, '', 'Ordinary', 2, 20],
    ['M-003', 'Core', 'yes', 0, 0],
    ['M-004', 'Core', 'no', 1, 60],
    ['M-005', 'Core', 'no', 0, 0],
    ['M-006', 'Ordinary', 'yes', 1, 40],
    ['M-007', 'Ordinary', 'yes', 1, 20],
    ['M-008', 'Ordinary', 'no', 0, 0],
    ['M-009', 'Ordinary', 'no', 1, 20],
  ],
  formula: '=UPLIFT(A2:A, B2:B, C2:C, D2:D, E2:E, G1:I3, DATE(2026,11,20), {"campaign end","2026-11-15"})',
};
