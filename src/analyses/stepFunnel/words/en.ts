import type { AnalysisWords } from '../../analysis.ts';
import { en as funnelWords } from '../../funnel/words/en.ts';

export const en: AnalysisWords = { settings: {}, values: {}, labels: funnelWords.labels };
