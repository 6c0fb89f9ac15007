import type { Example } from '../../help.ts';

/** Two of four contacted members came back, and one of five left alone, of whom one was drawn by lot. */
export const example: Example = {
  cells: [
    ['member', 'contacted', 'came back', 'hold-out'],
    ['M-001', 'Contacted', 'yes', 'no'],
    ['M-002', 'Contacted', 'no', 'no'],
    ['M-003', 'Came back', 'yes', 'no'],
    ['M-004', 'Contacted', 'no', 'no'],
    ['M-005', 'Not yet', 'no', 'no'],
    ['M-006', 'Do not contact', 'no', 'no'],
    ['M-007', '', 'yes', 'no'],
    ['M-008', '', 'no', 'yes'],
    ['M-009', '', 'no', 'no'],
  ],
  formula: '=RECALL_RATE(A2:A, B2:B, C2:C, D2:D)',
};
