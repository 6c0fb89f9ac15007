import type { Example } from '../../help.ts';

/** C-002 had one viral post, C-003 posts often and steadily, C-005 has no measure of quality. */
export const example: Example = {
  cells: [
    ['creator', 'quality', 'posts', 'active days'],
    ['C-001', 80, 20, 25],
    ['C-002', 9000, 1, 1],
    ['C-003', 60, 40, 30],
    ['C-004', 20, 4, 6],
    ['C-005', '', 12, 9],
  ],
  formula:
    '=KOL_LEVEL(B2:B, C2:C, D2:D, , {"show","both","","";"band","Core",0.8,"";"band","Active",0.4,"";"band","Starter",0,""})',
};
