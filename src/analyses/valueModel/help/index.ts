import type { Language } from '../../../engine/language.ts';
import type { AnalysisHelp, HelpWords } from '../../help.ts';
import { en } from './en.ts';
import { example } from './example.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

/** Given parameters keep the predictions of a few rows in order: nothing can be learnt from a dozen members. */
const GIVEN = '"r", 0.24; "alpha", 4.4; "a", 0.8; "b", 2.4';

const inLanguages = (name: keyof typeof en): Record<Language, HelpWords> => ({
  en: en[name],
  'zh-Hans': zhHans[name],
  'zh-Hant': zhHant[name],
});

export const VALUE_MODEL: AnalysisHelp = {
  group: 'value',
  words: inLanguages('model'),
  example: example('=VALUE_MODEL(B2:B, C2:C, D2:D, E2:E, {"penalty", 0.01})'),
};

export const P_ALIVE: AnalysisHelp = {
  group: 'value',
  words: inLanguages('alive'),
  example: example(`=P_ALIVE(B2:B, C2:C, D2:D, {${GIVEN}})`),
};

export const EXPECTED_ORDERS: AnalysisHelp = {
  group: 'value',
  words: inLanguages('orders'),
  example: example(`=EXPECTED_ORDERS(B2:B, C2:C, D2:D, 26, {${GIVEN}})`),
};

export const PREDICTED_VALUE: AnalysisHelp = {
  group: 'value',
  words: inLanguages('value'),
  example: example(
    `=PREDICTED_VALUE(B2:B, C2:C, D2:D, E2:E, {${GIVEN}; "p", 6.25; "q", 3.74; "v", 15.4; "show", "lifetime value"; "month length", 4.345})`,
  ),
};
