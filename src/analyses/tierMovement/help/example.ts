import type { Example } from '../../help.ts';

/** One rises, two fall, one leaves, one joins, the rest stay. */
export const example: Example = {
  cells: [
    ['member', 'tier in September', '', 'member', 'tier in October'],
    ['M-001', 'Champions', '', 'M-001', 'Champions'],
    ['M-002', 'Loyal', '', 'M-002', 'Champions'],
    ['M-003', 'Loyal', '', 'M-003', 'At risk'],
    ['M-004', 'New', '', 'M-004', 'About to sleep'],
    ['M-005', 'At risk', '', 'M-005', 'At risk'],
    ['M-006', 'New', '', 'M-007', 'New'],
  ],
  formula: '=TIER_MOVEMENT(A2:A, B2:B, D2:D, E2:E)',
};
