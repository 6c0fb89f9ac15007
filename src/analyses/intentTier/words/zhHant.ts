import type { AnalysisWords } from '../../analysis.ts';
import { words as channelWords } from '../../channelClass/words/index.ts';

export const zhHant: AnalysisWords = {
  settings: { ...channelWords['zh-Hant'].settings, class: '類別|管道類別', signal: '訊號|行為訊號' },
  values: { tier: '意向', reason: '原因' },
  labels: {
    strong: '強意向',
    medium: '意向',
    weak: '弱意向',
    unknown: '待調研',
    intent: '意向',
    reason: '原因',
    'class paid': '付費管道',
    'class feed': '資訊流',
    'class free': '免費管道',
    'class unknown': '未知管道',
    starts: '{class}：{tier}',
    'starts named': '{class}（{channel}）：{tier}',
    semicolon: '；',
  },
};
