import type { Example } from '../../help.ts';

/** At each limit, one below, and counts that are unknown. */
export const example: Example = {
  cells: [
    ['post', 'words', 'interactions', 'reads'],
    ['P-001', 300, 10, 0],
    ['P-002', 299, 900, 9000],
    ['P-003', 800, 9, 500],
    ['P-004', 800, 9, 499],
    ['P-005', 800, 9, ''],
    ['P-006', 800, 10, ''],
  ],
  formula: '=QUALIFIED_CONTENT(B2:B, C2:C, D2:D)',
};
