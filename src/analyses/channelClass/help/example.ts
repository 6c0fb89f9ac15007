import type { Example } from '../../help.ts';

/** One channel in three spellings, words that tell the kind of traffic, and a row of one's own. */
export const example: Example = {
  cells: [
    ['member', 'channel'],
    ['M-001', '公众号'],
    ['M-002', '微信公众号'],
    ['M-003', 'WeChat OA'],
    ['M-004', '百度推广（上海）'],
    ['M-005', '抖音信息流'],
    ['M-006', 'google / organic'],
    ['M-007', '展会'],
    ['M-008', 'ABC'],
    ['M-009', ''],
    ['M-010', '社羣'],
  ],
  formula: '=CHANNEL_CLASS(B2:B, {"map", "展会", "paid"})',
};
