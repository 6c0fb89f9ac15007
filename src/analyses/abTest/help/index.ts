import type { AnalysisHelp } from '../../help.ts';
import * as en from './en.ts';
import { countsExample, rowsExample } from './example.ts';
import * as zhHans from './zhHans.ts';
import * as zhHant from './zhHant.ts';

export const AB_TEST: AnalysisHelp = {
  group: 'compare',
  words: { en: en.rows, 'zh-Hans': zhHans.rows, 'zh-Hant': zhHant.rows },
  example: rowsExample,
};

export const AB_COUNTS: AnalysisHelp = {
  group: 'compare',
  words: { en: en.counts, 'zh-Hans': zhHans.counts, 'zh-Hant': zhHant.counts },
  example: countsExample,
};
