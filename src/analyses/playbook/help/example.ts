import type { Example } from '../../help.ts';

/** Our playbook: a label in each language, and one that nobody knows. */
export const nextActionExample: Example = {
  cells: [
    ['member', 'stage'],
    ['M-001', 'Introduction'],
    ['M-002', '成长'],
    ['M-003', '流失'],
    ['M-004', 'Due soon'],
    ['M-005', '強意向'],
    ['M-006', 'Founder'],
  ],
  formula: '=NEXT_ACTION(B2:B)',
};

/** Our table: a tier of each kind. */
export const couponExample: Example = {
  cells: [
    ['member', 'tier'],
    ['M-001', 'S'],
    ['M-002', '种子用户'],
    ['M-003', "Can't lose"],
    ['M-004', '會員專屬群'],
    ['M-005', ''],
    ['M-006', 'New'],
  ],
  formula: '=COUPON_FOR(B2:B)',
};
