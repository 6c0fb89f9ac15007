import type { Example } from '../../help.ts';

/** Two channels with orders and costs; the last member has not been here for 30 days. */
export const example: Example = {
  cells: [
    ['member', 'channel', 'joined', 'left', '', 'buyer', 'date', 'amount', '', 'channel', 'cost'],
    ['M-001', 'Ads', '2026-07-01', '2026-08-10', '', 'M-001', '2026-07-03', 30, '', 'Ads', 240],
    ['M-002', 'Ads', '2026-07-05', '', '', 'M-003', '2026-07-20', 90, '', 'Group', 60],
    ['M-003', 'Group', '2026-07-08', '', '', 'M-003', '2026-08-02', 60, '', '', ''],
    ['M-004', 'Group', '2026-07-20', '', '', 'M-003', '2026-10-02', 500, '', '', ''],
    ['M-005', 'Ads', '2026-08-01', '2026-08-21', '', 'M-005', '2026-08-01', 20, '', '', ''],
    ['M-006', 'Group', '2026-10-20', '', '', '', '', '', '', '', ''],
  ],
  formula: '=CHANNEL_QUALITY(A2:A, B2:B, C2:C, D2:D, F2:F, G2:G, H2:H, J1:K, DATE(2026, 11, 1), {"too few", 2})',
};
