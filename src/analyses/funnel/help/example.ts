import type { Example } from '../../help.ts';

/** Five visitors of a shop; one comes back after the window, one pays without a cart. */
export const example: Example = {
  cells: [
    ['member', 'event', 'time', 'step'],
    ['M-001', 'view', '2026-10-01 09:00', 'view'],
    ['M-001', 'cart', '2026-10-01 09:04', 'cart'],
    ['M-001', 'pay', '2026-10-01 09:10', 'pay'],
    ['M-002', 'view', '2026-10-02 20:15', ''],
    ['M-002', 'cart', '2026-10-03 08:15', ''],
    ['M-003', 'view', '2026-10-02 12:00', ''],
    ['M-003', 'cart', '2026-10-20 12:00', ''],
    ['M-004', 'view', '2026-10-04 10:00', ''],
    ['M-004', 'pay', '2026-10-04 10:30', ''],
    ['M-005', 'cart', '2026-10-05 10:00', ''],
  ],
  formula: '=FUNNEL(A2:A, B2:B, C2:C, D2:D4, , , {"window","14 days"})',
};
