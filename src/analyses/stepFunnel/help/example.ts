import type { Example } from '../../help.ts';

/** Five members of a community; one skipped a step, one bought after the window. */
export const example: Example = {
  cells: [
    ['member', 'joined', 'asked', 'bought'],
    ['M-001', '2026-10-01', '2026-10-02', '2026-10-05'],
    ['M-002', '2026-10-01', '2026-10-03', ''],
    ['M-003', '2026-10-02', '', '2026-10-04'],
    ['M-004', '2026-10-03', '2026-10-04', '2026-11-20'],
    ['M-005', '2026-10-06', '', ''],
  ],
  formula: '=STEP_FUNNEL(B1:D6, {"window","30 days"})',
};
