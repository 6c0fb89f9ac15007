import type { AnalysisWords } from '../../analysis.ts';
import { words as effect } from '../../communityEffect/words/index.ts';

export const en: AnalysisWords = {
  settings: {},
  values: {},
  labels: {
    ...effect.en.labels,
    'not yet': 'Not yet',
    contacted: 'Contacted',
    'came back': 'Came back',
    'do not contact': 'Do not contact',
    group: 'group',
    back: 'came back',
    rate: 'recall rate',
    'were contacted': 'contacted',
    'not contacted': 'not contacted',
    'hold-out': 'hold-out',
    'all but the hold-out': 'all but the hold-out',
    'more came back': 'More came back than of those left alone; chance alone would rarely make such a gap.',
    'fewer came back': 'Fewer came back than of those left alone; chance alone would rarely make such a gap.',
    'no experiment':
      'This is no experiment: who was contacted was chosen, so the difference is not what contacting brought about. To know that, leave a hold-out drawn by lot alone.',
    'drawn by lot':
      'The hold-out was drawn by lot and left alone: its difference is what contacting brought about, give or take chance.',
    'lots broken':
      'Of the hold-out, {count} were contacted after all: the difference shows less than contacting brings.',
    'left out': 'Left out, because it is not known whether they were contacted or came back: {count}.',
  },
};
