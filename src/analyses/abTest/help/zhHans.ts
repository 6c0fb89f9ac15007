import type { HelpWords } from '../../help.ts';

const method =
  '先检查各组人数是否符合预期的分配（χ²）；再列出每组及其 Wilson 区间（均值为 Student 区间）；多于两组时有整体检验（χ²，均值用 F）；然后是每对比较：绝对提升及其区间和检验的 p，相对于对照的提升（delta 法）及其区间和 p，Holm 校正后的 p，统计量和自由度，以及结论。算不出的数留空。';

const settings = {
  test: '自动（合并z；期望数低于 5 时用 Fisher；数值用 Welch）、合并z、不合并z、χ²（卡方）、Yates、Fisher、Welch 或 Student。Welch 和 Student 也可用于是与否（按 1 和 0 计）。',
  alternative: '双侧、大于（该组高于对照）或 小于。单侧时区间只有一端。',
  level: '所有区间的置信水平，结论的界限是 1 减它：0.95 或 95%。',
  interval:
    '转化率绝对提升的区间：Newcombe、Wald（用 Yates 时按 R 的 prop.test 加宽）、Agresti–Caffo 或 Miettinen–Nurminen。均值用 t 区间。',
  relative: '转化率的相对提升用什么分布：正态，或 t（Welch 自由度）。均值一律用 t。',
  ratio: '加上转化率之比：对数（log）、Koopman 或 Miettinen–Nurminen。不填则没有。',
  'odds ratio': '加上优势比：logit。不填则没有。',
  against:
    '每组都与之比较的固定转化率（0.1 或 10%）或均值：精确二项检验、Clopper–Pearson 区间和单样本 z（检验为“不合并z”时用该组自己的方差，为“Yates校正”时带连续性校正）；均值用单样本 t。此时一组就够。',
  chance: '填“是”时，每对加上该组更好的概率和选择它的预期损失（平坦先验、正态分布），绝对提升和相对提升各一份。',
  anytime:
    '一个人数：加上两种提升的随时有效区间和 p，无论看多少次都成立，总人数接近该数时最窄。它们是双侧的，结论也要过它们这一关。',
  split: '预期的分配，按结果中组的顺序每组一个数：50, 50、50:50 或 1, 1, 2。不填为均分。',
  pairs: '全部（两两比较）或 只比对照（各组只与对照组比较）。',
  control: '对照组的名称。不填为第一组。',
  'too few': '人数低于它的组没有自己的区间，与它有关的比较不下结论。',
};

export const rows: HelpWords = {
  title: 'A/B 测试（明细）',
  summary: '按是/否结果或数值比较各组会员：样本比例、转化率或均值、提升及区间、p 值和结论。',
  method,
  columns: {
    group:
      '每位会员所在的组。名为 对照组、对照、原版、control 之类的组是对照组，否则取数字或名称排在最前的组；也可用设置“对照组”指定。',
    outcome: '每位会员的结果：全是 是/否（或 1/0），或全是数值。没有组别或结果的行不计入。',
  },
  settings,
};

export const counts: HelpWords = {
  title: 'A/B 测试（汇总）',
  summary: '用每组一行的汇总表做同样的比较。',
  method,
  names: { table: '各组汇总表' },
  columns: {
    table:
      '带表头的表，对照组在第一行。表头：组别、会员数、转化数；组别、会员数、合计、平方和；或 组别、会员数、均值、标准差；英文表头也可。其他列不理会。',
  },
  settings,
};
