import type { Example } from '../../help.ts';

/** M-001 drops and comes back within the grace, M-002 drops for good, M-003 rises, M-004 stops and is missing. */
export const example: Example = {
  cells: [
    ['member', 'month', 'experience', '', 'level', 'from'],
    ['M-001', '2026-08', 600, '', 'Bronze', 0],
    ['M-001', '2026-09', 100, '', 'Silver', 500],
    ['M-001', '2026-10', 700, '', 'Gold', 2000],
    ['M-002', '2026-08', 2400, '', '', ''],
    ['M-002', '2026-09', 300, '', '', ''],
    ['M-002', '2026-10', 300, '', '', ''],
    ['M-003', '2026-09', 480, '', '', ''],
    ['M-003', '2026-10', 500, '', '', ''],
    ['M-004', '2026-08', 520, '', '', ''],
  ],
  formula: '=LEVEL_SIMULATION(A2:A, B2:B, C2:C, E2:F, {"show","members"})',
};
