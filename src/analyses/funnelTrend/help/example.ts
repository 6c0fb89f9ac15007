import type { Example } from '../../help.ts';

/** Four visitors of a shop; one comes back the week after and then pays. */
export const example: Example = {
  cells: [
    ['member', 'event', 'time', 'step'],
    ['M-001', 'view', '2026-10-05 09:00', 'view'],
    ['M-001', 'pay', '2026-10-06 09:10', 'pay'],
    ['M-002', 'view', '2026-10-07 20:15', ''],
    ['M-002', 'view', '2026-10-14 08:15', ''],
    ['M-002', 'pay', '2026-10-20 08:30', ''],
    ['M-003', 'view', '2026-10-08 12:00', ''],
    ['M-004', 'view', '2026-10-27 10:00', ''],
  ],
  formula: '=FUNNEL_TREND(A2:A, B2:B, C2:C, D2:D3, , , {"interval","week";"window","7 days"})',
};
