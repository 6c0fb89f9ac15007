import type { AnalysisHelp, Example, HelpWords } from '../../help.ts';
import { en } from './en.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

export interface CleanHelp {
  readonly date: HelpWords;
  readonly amount: HelpWords;
  readonly phone: HelpWords;
}

const helpOf = (name: keyof CleanHelp, example: Example): AnalysisHelp => ({
  group: 'clean',
  words: { en: en[name], 'zh-Hans': zhHans[name], 'zh-Hant': zhHant[name] },
  example,
});

export const CLEAN_DATE = helpOf('date', {
  cells: [['pasted'], ['2026年1月5日'], ['2026/1/18'], ['20260203'], ['民國115年2月14日'], ['-'], ['2026-02-30']],
  formula: '=CLEAN_DATE(A2:A)',
});

export const CLEAN_AMOUNT = helpOf('amount', {
  cells: [['pasted'], ['¥1,234.50'], ['1.2万'], ['￥８８'], ['(123.45)'], ['无'], ['about 50']],
  formula: '=CLEAN_AMOUNT(A2:A)',
});

export const CLEAN_PHONE = helpOf('phone', {
  cells: [['pasted'], ['138 1234 5678'], ['+86 138-1234-5678'], ['0912-345-678'], ['9123 4567'], [''], ['138****5678']],
  formula: '=CLEAN_PHONE(A2:A, {"country", "HK"})',
});
