import type { Example } from '../../help.ts';

/** Orders of four members over three months, one refund; October is still running. */
export const example: Example = {
  cells: [
    ['member', 'date', 'amount'],
    ['M-001', '2026-08-03', 120],
    ['M-001', '2026-09-15', 60],
    ['M-001', '2026-10-02', 40],
    ['M-002', '2026-08-20', 80],
    ['M-002', '2026-08-28', -20],
    ['M-003', '2026-09-09', 50],
    ['M-003', '2026-10-11', 30],
    ['M-004', '2026-09-30', 90],
  ],
  formula: '=LTV_TO_DATE(A2:A, B2:B, C2:C, , , , {"as_of","2026-10-15";"margin","50%"})',
};
