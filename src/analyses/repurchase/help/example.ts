import type { Example } from '../../help.ts';

/** Orders of five members; the windows of those who began after October 2 are still open. */
export const example: Example = {
  cells: [
    ['member', 'date', 'channel'],
    ['M-001', '2026-08-03', 'store'],
    ['M-001', '2026-08-20', 'store'],
    ['M-001', '2026-10-12', 'app'],
    ['M-002', '2026-08-11', 'store'],
    ['M-002', '2026-10-01', 'store'],
    ['M-003', '2026-09-05', 'app'],
    ['M-003', '2026-09-05', 'app'],
    ['M-003', '2026-10-05', 'app'],
    ['M-004', '2026-09-20', 'app'],
    ['M-005', '2026-10-10', 'app'],
  ],
  formula: '=REPURCHASE_RATE(A2:A, B2:B, A1:C, , {"window","30 days";"breakdown","channel";"as_of","2026-11-01"})',
};
