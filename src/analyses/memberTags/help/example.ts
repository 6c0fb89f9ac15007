import type { Example } from '../../help.ts';

/** Equal to a limit and one below, a tag by two rules, and a member with two stages. */
export const example: Example = {
  cells: [
    ['member', 'orders', 'spent', 'channel', 'stage', '', 'field', 'operator', 'value', 'tag', 'dimension'],
    ['M-001', 5, 2000, '公众号', '成熟', '', 'spent', '≥', 2000, 'big spender', 'value'],
    ['M-002', 4, 1999, '社群', '成长', '', 'orders', '>=', 5, 'frequent', '行为'],
    ['M-003', 0, '', '抖音', '流失', '', 'channel', 'one of', '公众号|社群', 'private traffic', 'behaviour'],
    ['M-004', 1, 300, '', '成长', '', 'stage', 'is', '流失', 'call back', '生命周期'],
    ['M-005', 12, 9800, '抖音', '流失', '', 'orders', 'is', 0, 'call back', 'lifecycle'],
    ['', '', '', '', '', '', 'orders', '≥', 1, 'buyer', 'lifecycle'],
  ],
  formula: '=MEMBER_TAGS(A1:E6, G1:K)',
};
