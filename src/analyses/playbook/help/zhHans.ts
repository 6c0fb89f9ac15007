import type { HelpWords } from '../../help.ts';

const known =
  '本工具各函数给出的名称（生命周期、沉默、续费、RFM、价值、社群、S 到 C、意向）用英文、简体、繁体都认得，与表格用哪种文字无关，也不分大小写和全半角。';

export const nextActionZhHans: HelpWords = {
  title: '下一步动作',
  summary: '按阶段、层级或状态，在你的或内置的策略表里查该做什么。',
  method: `${known}同一名称以第一行为准。表里没有的名称留空，或取 * 那一行。`,
  columns: {
    label: '阶段、层级或状态。',
    playbook: '你的策略表：第一列是名称，后面一列或几列是要做的事。* 代表其他名称。不填时用内置策略。',
  },
  settings: { show: '动作；或内置表：把内置策略列成表，可复制后修改。' },
};

export const couponZhHans: HelpWords = {
  title: '各层发什么券',
  summary: '按层级在你的或内置的表里查该发什么券。',
  method: `${known}同一层级以第一行为准。表里没有的层级留空，或取 * 那一行。`,
  names: { table: '优惠券表' },
  columns: {
    tier: '层级、阶段或状态。',
    table: '你的表：第一列是层级，后面是券（文字或金额）及其他内容。* 代表其他层级。不填时用内置表。',
  },
  settings: { show: '券；或内置表：把内置的表列出来，可复制后修改。' },
};
