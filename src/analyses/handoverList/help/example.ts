import type { Example } from '../../help.ts';

/** Li keeps two; the others are dealt by tier and id: M-003 to Li, M-005 to Wang, M-002 to Wang since Li is full. */
export const example: Example = {
  cells: [
    ['member', 'tier', 'owner', 'last contact'],
    ['M-001', 'Medium intent', 'Li', '2026-10-24'],
    ['M-002', 'Weak intent', '', ''],
    ['M-003', 'Strong intent', '', '2026-10-30'],
    ['M-004', 'Strong intent', 'Li', '2026-10-25'],
    ['M-005', 'Medium intent', '', ''],
  ],
  formula: '=HANDOVER_LIST(A2:A, B2:B, C2:C, D2:D, DATE(2026, 11, 1), {"sales","Li",3;"sales","Wang",""})',
};
