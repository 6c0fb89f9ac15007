import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = {
  settings: { map: 'map|channel map', 'built in': 'built in|our map' },
  values: {},
  labels: { paid: 'Paid', feed: 'Feed', free: 'Free', unknown: 'Unknown', map: 'map' },
};
