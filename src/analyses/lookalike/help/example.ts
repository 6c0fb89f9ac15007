import type { Example } from '../../help.ts';

/** Two bought; one of the others shares most of their tags. */
export const example: Example = {
  cells: [
    ['member', 'tags', 'bought'],
    ['M-001', 'pets|Aries|student', 'yes'],
    ['M-002', 'pets|low budget', 'yes'],
    ['M-003', 'pets|student', 'no'],
    ['M-004', 'Aries|runner', 'no'],
    ['M-005', 'runner', 'no'],
  ],
  formula: '=LOOKALIKE(B2:B, C2:C)',
};
