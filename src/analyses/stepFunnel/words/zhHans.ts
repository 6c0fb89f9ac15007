import type { AnalysisWords } from '../../analysis.ts';
import { zhHans as funnelWords } from '../../funnel/words/zhHans.ts';

const { settings, labels } = funnelWords;

export const zhHans: AnalysisWords = { settings: { window: settings.window, steps: '步骤' }, values: {}, labels };
