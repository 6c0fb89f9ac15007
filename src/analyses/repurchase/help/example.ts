import type { Example } from '../../help.ts';

/** Orders of five members, and the channel of each; the window of the last one is still open. */
export const example: Example = {
  cells: [
    ['member', 'date', '', 'member', 'channel'],
    ['M-001', '2026-08-03', '', 'M-001', 'store'],
    ['M-001', '2026-08-20', '', 'M-002', 'store'],
    ['M-001', '2026-10-12', '', 'M-003', 'app'],
    ['M-002', '2026-08-11', '', 'M-004', 'app'],
    ['M-002', '2026-10-01', '', 'M-005', 'app'],
    ['M-003', '2026-09-05', '', '', ''],
    ['M-003', '2026-09-05', '', '', ''],
    ['M-003', '2026-10-05', '', '', ''],
    ['M-004', '2026-09-20', '', '', ''],
    ['M-005', '2026-10-10', '', '', ''],
  ],
  formula: '=REPURCHASE_RATE(A2:A, B2:B, , D1:E6, {"window","30 days";"breakdown","channel";"as_of","2026-11-01"})',
};
