import type { Example } from '../../help.ts';

/** One member for each group, one whose last order is too old by a day, and one who has never bought. */
export const example: Example = {
  cells: [
    ['member', 'last order', 'orders', 'spent'],
    ['M-001', '2026-10-28', 6, 3200],
    ['M-002', '2026-10-02', 3, 1999],
    ['M-003', '2026-10-01', 3, 2180],
    ['M-004', '2026-08-15', 2, 260],
    ['M-005', '', 0, 0],
  ],
  formula: '=COMMUNITY_GROUP(B2:B, C2:C, D2:D, DATE(2026, 11, 1), {"show","both";"days",30;"orders",3;"money",2000})',
};
