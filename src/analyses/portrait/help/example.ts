import type { Example } from '../../help.ts';

/** Of four core members three are women, of all eight four; one has no city. */
export const example: Example = {
  cells: [
    ['member', 'gender', 'city', 'core'],
    ['M-001', '女', 'Shanghai', 'yes'],
    ['M-002', '女', 'Shanghai', 'yes'],
    ['M-003', '女', '', 'yes'],
    ['M-004', '男', 'Beijing', 'yes'],
    ['M-005', '女', 'Beijing', 'no'],
    ['M-006', '男', 'Beijing', 'no'],
    ['M-007', '男', 'Taipei', 'no'],
    ['M-008', '男', 'Beijing', 'no'],
  ],
  formula: '=PORTRAIT(B1:C, D2:D, {"too few", 3})',
};
