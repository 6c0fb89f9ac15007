import type { AnalysisWords } from '../../analysis.ts';
import { words as channelWords } from '../../channelClass/words/index.ts';

export const en: AnalysisWords = {
  settings: channelWords.en.settings,
  values: {},
  labels: {
    strong: 'Strong intent',
    medium: 'Medium intent',
    weak: 'Weak intent',
    unknown: 'To research',
    intent: 'intent',
    reason: 'reason',
    'class paid': 'Paid channel',
    'class feed': 'Feed',
    'class free': 'Free channel',
    'class unknown': 'Unknown channel',
    starts: '{class}: {tier}',
    'starts named': '{class} ({channel}): {tier}',
    semicolon: '; ',
  },
};
