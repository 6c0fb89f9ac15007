import type { Example } from '../../help.ts';

/** Ten members, one of them with two orders. */
export const example: Example = {
  cells: [
    ['member', 'spent'],
    ['M-001', 400],
    ['M-001', 100],
    ['M-002', 200],
    ['M-003', 100],
    ['M-004', 50],
    ['M-005', 50],
    ['M-006', 40],
    ['M-007', 30],
    ['M-008', 20],
    ['M-009', 10],
    ['M-010', 0],
  ],
  formula: '=CONCENTRATION(A2:A, B2:B, {"top","10, 20, 50"})',
};
