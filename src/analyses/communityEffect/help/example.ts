import type { Example } from '../../help.ts';

/** Five in the group, four of whom bought; five outside, two of whom bought. Five are too few for an interval. */
export const example: Example = {
  cells: [
    ['member', 'in the group', 'orders', 'spent'],
    ['M-001', 'yes', 3, 300],
    ['M-002', 'yes', 1, 90],
    ['M-003', 'yes', 2, 210],
    ['M-004', 'yes', 0, 0],
    ['M-005', 'yes', 1, 100],
    ['M-006', 'no', 1, 80],
    ['M-007', 'no', 0, 0],
    ['M-008', 'no', 2, 120],
    ['M-009', 'no', 0, 0],
    ['M-010', 'no', 0, 0],
  ],
  formula: '=COMMUNITY_EFFECT(B2:B, C2:C, D2:D)',
};
