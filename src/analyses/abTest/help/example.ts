import type { Example } from '../../help.ts';

/** The lady tasting tea (Fisher 1935), as an experiment: eight members, four a group. Far too few for a verdict. */
export const rowsExample: Example = {
  cells: [
    ['group', 'bought'],
    ['control', 'no'],
    ['control', 'no'],
    ['new page', 'yes'],
    ['control', 'yes'],
    ['new page', 'yes'],
    ['new page', 'no'],
    ['control', 'no'],
    ['new page', 'yes'],
  ],
  formula: '=AB_TEST(A2:A, B2:B)',
};

/** A message with a coupon, with and without a deadline. */
export const countsExample: Example = {
  cells: [
    ['group', 'members', 'converted'],
    ['no deadline', 5000, 450],
    ['three days', 5000, 540],
  ],
  formula: '=AB_COUNTS(A1:C3, {"ratio","log";"level",0.95})',
};
