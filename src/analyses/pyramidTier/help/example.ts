import type { Example } from '../../help.ts';

/** Twenty members: 1 in S, 4 in A, 5 in B and 10 in C; M-004 and M-005 tie where A ends, so both are in A. */
export const example: Example = {
  cells: [
    ['member', 'spent'],
    ['M-001', 5200],
    ['M-002', 2900],
    ['M-003', 2400],
    ['M-004', 1500],
    ['M-005', 1500],
    ['M-006', 900],
    ['M-007', 860],
    ['M-008', 640],
    ['M-009', 520],
    ['M-010', 480],
    ['M-011', 300],
    ['M-012', 280],
    ['M-013', 260],
    ['M-014', 199],
    ['M-015', 150],
    ['M-016', 120],
    ['M-017', 99],
    ['M-018', 59],
    ['M-019', 39],
    ['M-020', 0],
  ],
  formula: '=PYRAMID_TIER(B2:B)',
};
