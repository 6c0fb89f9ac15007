import type { Example } from '../../help.ts';

/** Three of four members speak; two of five messages are about delivery. */
export const example: Example = {
  cells: [
    ['member', 'time', 'text', '', 'roster'],
    ['M-001', '2026-11-02 09:10:00', 'Has the delivery been sent?', '', 'M-001'],
    ['M-002', '2026-11-02 20:05:00', 'Mine came today', '', 'M-002'],
    ['M-001', '2026-11-02 20:30:00', 'Good to know', '', 'M-003'],
    ['M-003', '2026-11-03 20:00:00', 'Is there a coupon this week?', '', 'M-004'],
    ['M-002', '2026-11-03 21:15:00', 'Delivery is free from 50 on', '', ''],
  ],
  formula: '=GROUP_ACTIVITY(A2:A, B2:B, C2:C, E2:E)',
};
