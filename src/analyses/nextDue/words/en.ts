import type { AnalysisWords } from '../../analysis.ts';

export const en: AnalysisWords = { settings: {}, values: {}, labels: {} };
