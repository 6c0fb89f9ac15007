import type { AnalysisWords } from '../../analysis.ts';
import { zhHant as funnelWords } from '../../funnel/words/zhHant.ts';

const { settings, labels } = funnelWords;

export const zhHant: AnalysisWords = { settings: { window: settings.window, steps: '步驟' }, values: {}, labels };
