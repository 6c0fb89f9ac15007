import type { Example } from '../../help.ts';

/** Ads bring four members, then two, then one; the group brings the same number every month. */
export const example: Example = {
  cells: [
    ['member', 'channel', 'joined'],
    ['M-001', 'Ads', '2026-07-01'],
    ['M-002', 'Ads', '2026-07-05'],
    ['M-003', 'Ads', '2026-07-15'],
    ['M-004', 'Ads', '2026-07-30'],
    ['M-005', 'Group', '2026-07-30'],
    ['M-006', 'Ads', '2026-08-02'],
    ['M-007', 'Ads', '2026-08-20'],
    ['M-008', 'Group', '2026-08-21'],
    ['M-009', 'Ads', '2026-09-03'],
    ['M-010', 'Group', '2026-09-12'],
    ['M-011', 'Ads', '2026-10-04'],
  ],
  formula: '=CHANNEL_DECAY(A2:A, B2:B, C2:C, , , , , DATE(2026, 10, 5), {"too few", 3})',
};
