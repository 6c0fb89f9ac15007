import { eventHelp } from '../../events/help.ts';
import { zhHans as funnelHelp } from '../../funnel/help/zhHans.ts';
import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '漏斗趋势',
  summary: '按日、周或月列出进入漏斗的会员数，以及其中完成转化的人数。',
  method:
    '每个周期各算一次漏斗，只取第一步落在该周期内的尝试；之后的步骤可以晚于该周期，但须在窗口期之内。同一会员在一个周期内最多计一次，必要时可计入多个周期。进入 = 走到“起始步骤”的会员，转化 = 走到“目标步骤”的会员，转化率 = 转化 ÷ 进入；无人进入时留空。',
  columns: funnelHelp.columns,
  settings: {
    ...funnelHelp.settings,
    interval:
      '日、周或月（时间带时刻时可用小时）：一个周期的长度。从开始日期到结束日期每个周期一行；不填时从第一个日期到最后一个日期。',
    'from step': '走到这一步即算进入。不填时为第一步。',
    'to step': '走到这一步即算转化。不填时为最后一步。',
    show: '趋势，或会员：每位会员在每个周期走到的每一步各占一行。',
    'week start': eventHelp['zh-Hans']['week start'],
  },
};
