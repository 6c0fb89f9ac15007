import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: 'A/B 测试样本量',
  summary: '每组需要多少会员才能分辨两个转化率，或已有人数的检验功效。',
  method:
    '每个基准和提升一行：每组会员数（精确值和向上取整）、Cohen h、检验功效和规则名称。合并方差即 R 的 power.prop.test；基准方差即 Evan Miller 的计算器；反正弦用 Cohen h；序贯是 Evan Miller 的停止规则：一组的转化领先到该数即停止并判胜，两组转化合计到该数仍未分出则停止、不判胜。',
  columns: {
    base: '现在的转化率：0.1 或 10%。一个单元格或一列。',
    lift: '要分辨的变化，与之并列：基准 0.1、提升 0.02 的目标是 0.12；按比例则 0.2 的目标也是 0.12。',
  },
  settings: {
    'lift as': '百分点（加在基准上）或 比例（基准的几成）。',
    sides: '2 或 1。不填为 2，序贯规则为 1。',
    power: '提升确实存在时发现它的概率：0.8。',
    alpha: '提升不存在时误报的概率：0.05。',
    rule: '合并方差（R）、基准方差（Evan Miller）、反正弦或 序贯。',
    members: '将有的每组会员数：功效一列给出它能达到的检验功效。序贯规则按这些会员预计的转化数计算。',
  },
};
