import type { Example } from '../../help.ts';

/** Running, due in 30 days, due today, a day overdue, renewed, lost. */
export const example: Example = {
  cells: [
    ['member', 'expiry', 'renewed'],
    ['M-001', '2026-12-02', '否'],
    ['M-002', '2026-12-01', '否'],
    ['M-003', '2026-11-01', 'no'],
    ['M-004', '2026-10-31', 'FALSE'],
    ['M-005', '2026-09-30', '是'],
    ['M-006', '2026-08-03', ''],
  ],
  formula: '=RENEWAL_STATUS(B2:B, C2:C, DATE(2026, 11, 1))',
};
