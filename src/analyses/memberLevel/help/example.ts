import type { Example } from '../../help.ts';

/** At the limit, one point below it with grace left, one below with grace used, risen, and a new member. */
export const example: Example = {
  cells: [
    ['member', 'experience', 'last month'],
    ['M-001', 2000, 'Gold'],
    ['M-002', 1999, 'Gold'],
    ['M-003', 1999, 'Gold (1)'],
    ['M-004', 5200, 'Silver'],
    ['M-005', 40, ''],
  ],
  formula: '=MEMBER_LEVEL(B2:B, C2:C, {"mode","may-fall";"show","carry"})',
};
