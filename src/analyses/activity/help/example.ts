import type { Example } from '../../help.ts';

/** What four members did over a few weeks. */
const cells: Example['cells'] = [
  ['member', 'date', 'event'],
  ['M-001', '2026-07-03', 'visit'],
  ['M-001', '2026-07-04', 'order'],
  ['M-001', '2026-08-15', 'visit'],
  ['M-001', '2026-10-02', 'order'],
  ['M-002', '2026-07-04', 'visit'],
  ['M-002', '2026-08-28', 'order'],
  ['M-003', '2026-08-09', 'visit'],
  ['M-003', '2026-09-01', 'visit'],
  ['M-004', '2026-08-30', 'order'],
];

export const flowExample: Example = { cells, formula: '=LIFECYCLE_FLOW(A2:A, B2:B)' };

export const activeMembersExample: Example = {
  cells,
  formula: '=ACTIVE_MEMBERS(A2:A, B2:B, , , , {"period","month"})',
};

export const stickinessExample: Example = {
  cells,
  formula: '=STICKINESS(A2:A, B2:B, C2:C, , , {"interval","1 month";"at least","yes"})',
};
