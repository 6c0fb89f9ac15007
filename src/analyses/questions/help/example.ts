import type { Example } from '../../help.ts';

/** One class in two scripts and in English, two classes at once, and a question that no rule knows. */
export const classExample: Example = {
  cells: [
    ['member', 'question'],
    ['M-001', '这个可以退货吗'],
    ['M-002', '可以退貨嗎'],
    ['M-003', 'Can I get a refund?'],
    ['M-004', '多少钱，包邮吗'],
    ['M-005', '你好'],
    ['M-006', ''],
    ['M-007', 'How much is the membership?'],
  ],
  formula: '=QUESTION_CLASS(B2:B)',
};

/** Delivery is asked most; after 10 November nobody has to ask again. The last week is too young to tell. */
export const topExample: Example = {
  cells: [
    ['day', 'member', 'question', 'satisfied', '', 'buyer', 'bought'],
    ['2026-11-02', 'M-001', '什么时候发货', 'no', '', 'M-001', '2026-11-05'],
    ['2026-11-05', 'M-001', '還沒發貨？', 'yes', '', 'M-003', '2026-11-20'],
    ['2026-11-03', 'M-002', '几天到', 'no', '', 'M-004', '2026-11-01'],
    ['2026-11-10', 'M-002', '快递到哪了，电话 13812345678', 'yes'],
    ['2026-11-12', 'M-003', '多少钱', 'yes'],
    ['2026-11-12', 'M-004', '价格', ''],
    ['2026-11-12', 'M-005', '物流太慢', 'no'],
    ['2026-11-20', 'M-005', '你好', 'yes'],
  ],
  formula:
    '=TOP_QUESTIONS(A2:A, B2:B, C2:C, , D2:D, , F2:F, G2:G, {"change", "2026-11-10"; "convert within", "7 days"})',
};
