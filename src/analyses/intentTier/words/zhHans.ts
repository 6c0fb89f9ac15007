import type { AnalysisWords } from '../../analysis.ts';
import { words as channelWords } from '../../channelClass/words/index.ts';

export const zhHans: AnalysisWords = {
  settings: { ...channelWords['zh-Hans'].settings, class: '类别|渠道类别', signal: '信号|行为信号' },
  values: { tier: '意向', reason: '原因' },
  labels: {
    strong: '强意向',
    medium: '意向',
    weak: '弱意向',
    unknown: '待调研',
    intent: '意向',
    reason: '原因',
    'class paid': '付费渠道',
    'class feed': '信息流',
    'class free': '免费渠道',
    'class unknown': '未知渠道',
    starts: '{class}：{tier}',
    'starts named': '{class}（{channel}）：{tier}',
    semicolon: '；',
  },
};
