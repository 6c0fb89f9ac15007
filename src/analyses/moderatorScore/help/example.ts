import type { Example } from '../../help.ts';

/** Just the standard, one below it, a blank figure, a contact on the last day of its time and one a day later. */
export const example: Example = {
  cells: [
    ['moderator', 'group', 'operator', 'last contact', 'posts', 'complaints'],
    ['Mo-1', 'Group A', 'Lin', '2026-10-02', 20, 3],
    ['Mo-2', 'Group B', 'Lin', '2026-10-01', 19, 0],
    ['Mo-3', 'Group C', 'Lin', '2026-10-20', 40, 6],
    ['Mo-4', 'Group D', 'Wu', '', '', 1],
  ],
  formula:
    '=MODERATOR_SCORE(A2:A, A1:F, B2:B, C2:C, D2:D, , , DATE(2026,11,1), {"measure","posts",2,20;"measure","complaints",1,"≤ 3"})',
};
