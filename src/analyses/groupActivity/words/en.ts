import { words as hours } from '../../activeHours/words/index.ts';
import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

export const en: AnalysisWords = {
  settings: {},
  values: eventWords.en.values,
  labels: {
    ...hours.en.labels,
    measure: 'measure',
    value: 'value',
    member: 'member',
    messages: 'messages',
    share: 'share',
    days: 'days with messages',
    last: 'last message',
    topic: 'topic',
    word: 'word',
    note: 'note',
    'too few': 'too few',
    'no topic': '(no topic)',
    members: 'members',
    speakers: 'speakers',
    'messages per speaker': 'messages per speaker',
    'messages per day': 'messages per day',
    'busiest hour': 'busiest hour',
    roster: 'members on the roster',
    'silent members': 'silent members',
    'share speaking': 'share of the roster that spoke',
  },
};
