import type { Example } from '../../help.ts';

/** Two roots, three generations, one self-invite. */
export const example: Example = {
  cells: [
    ['member', 'inviter', 'joined'],
    ['M-001', '', '2026-09-01'],
    ['M-002', 'M-001', '2026-09-03'],
    ['M-003', 'M-001', '2026-09-05'],
    ['M-004', 'M-003', '2026-09-20'],
    ['M-005', 'M-005', '2026-09-21'],
    ['M-006', 'M-002', '2026-10-02'],
  ],
  formula: '=REFERRALS(A2:A, B2:B, C2:C)',
};
