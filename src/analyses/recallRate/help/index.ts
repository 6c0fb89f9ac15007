import type { AnalysisHelp } from '../../help.ts';
import { en } from './en.ts';
import { example } from './example.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export const RECALL_RATE: AnalysisHelp = {
  group: 'compare',
  words: { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant },
  example,
};
