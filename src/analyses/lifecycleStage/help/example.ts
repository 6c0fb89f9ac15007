import type { Example } from '../../help.ts';

/** A member for each stage, one who was never active, and one who joined after the as-of day. */
export const example: Example = {
  cells: [
    ['member', 'joined', 'last active', 'orders'],
    ['M-001', '2026-10-25', '2026-10-30', 0],
    ['M-002', '2026-03-02', '2026-10-20', 1],
    ['M-003', '2026-10-20', '2026-10-31', 4],
    ['M-004', '2025-11-11', '2026-10-28', 9],
    ['M-005', '2026-02-14', '2026-09-15', 3],
    ['M-006', '2026-05-01', '2026-07-19', 2],
    ['M-007', '2026-06-18', '', 0],
    ['M-008', '2026-11-02', '2026-11-02', 0],
  ],
  formula: '=LIFECYCLE_STAGE(B2:B, C2:C, D2:D, , DATE(2026, 11, 1))',
};
