import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '层级变动',
  summary: '统计会员在各层级之间的变动：行是原来的层级，列是现在的层级，并列出加入和离开的人数。',
  method:
    '两张表按会员编号对应。行是原来的层级，列是现在的层级；“加入”指只在后一张表里的会员，“离开”指只在前一张表里的会员。合计等于各表的会员数。同一张表里一位会员有两个不同层级时拒绝计算。',
  columns: {
    before_id: '前一张表的会员。',
    before_tier: '对应的层级。',
    after_id: '后一张表的会员，行数可以不同。',
    after_tier: '对应的层级。',
  },
  settings: {},
};
