import type { Example } from '../../help.ts';

/** Hours of a week: Li inside the band, Wang above it, Zhao with too few entries. */
export const example: Example = {
  cells: [
    ['type', 'hours', 'owner'],
    ['Sales talks', 6, 'Li'],
    ['Group chat', 10, 'Li'],
    ['Content', 8, 'Li'],
    ['Closing', 12, 'Wang'],
    ['Group chat', 9, 'Wang'],
    ['Events', 3, 'Wang'],
    ['Closing', 2, 'Zhao'],
  ],
  formula: '=WORK_SHARE(A2:A, B2:B, C2:C, {"too few",3})',
};
