import type { Example } from '../../help.ts';

/** Two conversions with touches, one without. */
export const example: Example = {
  cells: [
    ['member', 'channel', 'time', '', 'buyer', 'bought at', 'value'],
    ['M-001', 'Ads', '2026-10-01', '', 'M-001', '2026-10-20', 100],
    ['M-001', 'Group', '2026-10-05', '', 'M-002', '2026-10-21', 49.9],
    ['M-001', 'Group', '2026-10-06', '', 'M-003', '2026-10-22', 20],
    ['M-001', 'Mail', '2026-10-20', '', '', '', ''],
    ['M-002', 'Ads', '2026-09-02', '', '', '', ''],
    ['M-002', 'Group', '2026-10-18', '', '', '', ''],
  ],
  formula: '=ATTRIBUTION(A2:A, B2:B, C2:C, E2:E, F2:F, G2:G, {"model", "40-20-40"})',
};
