import type { Example } from '../../help.ts';

/** One evening in the shop. */
export const example: Example = {
  cells: [
    ['member', 'event', 'time'],
    ['M-001', 'view', '2026-10-01 19:00'],
    ['M-001', 'cart', '2026-10-01 19:04'],
    ['M-001', 'pay', '2026-10-01 19:06'],
    ['M-002', 'view', '2026-10-01 20:10'],
    ['M-002', 'view', '2026-10-01 20:11'],
    ['M-002', 'cart', '2026-10-01 20:13'],
    ['M-003', 'view', '2026-10-01 21:00'],
    ['M-003', 'ask', '2026-10-01 21:05'],
    ['M-003', 'pay', '2026-10-01 21:30'],
  ],
  formula: '=PATHS(A2:A, B2:B, C2:C, , , {"repeats","collapse";"start and end","yes"})',
};
