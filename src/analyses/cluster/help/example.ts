import type { Example } from '../../help.ts';

/** Two who buy much and often, three who hardly buy, two between. */
export const example: Example = {
  cells: [
    ['member', 'orders', 'spent'],
    ['M-001', 12, 2400],
    ['M-002', 1, 60],
    ['M-003', 5, 700],
    ['M-004', 2, 90],
    ['M-005', 11, 2650],
    ['M-006', 6, 640],
    ['M-007', 1, 45],
  ],
  formula: '=CLUSTER(B2:C, 3)',
};
