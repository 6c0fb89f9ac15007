import type { Example } from '../../help.ts';

/** Gold has lost the birthday gift that Silver has. */
export const example: Example = {
  cells: [
    ['benefit', 'unit cost', 'expected use', 'Bronze', 'Silver', 'Gold', '', 'level', 'members'],
    ['Free shipping', 8, 0.5, '', 4, 12, '', 'Bronze', 800],
    ['Birthday gift', 30, 0.6, 'no', 'yes', 'no', '', 'Silver', 150],
    ['Own contact', 20, 1, '', '', '✓', '', 'Gold', 50],
  ],
  formula: '=LEVEL_BENEFITS(A1:F4, H2:H4, I2:I4)',
};
