import type { InputProblem } from '../../engine/inputProblem.ts';
import type { Language } from '../../engine/language.ts';
import { en } from './en.ts';
import type { ProblemWords } from './wording.ts';
import { zhHans } from './zhHans.ts';
import { zhHant } from './zhHant.ts';

const BY_LANGUAGE: Record<Language, ProblemWords> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** One problem as a sentence: `RETENTION: date, row 14: "2026-13-05" is not a date (and 3 more)`. */
export function problemSentence(problem: InputProblem, language: Language): string {
  const words = BY_LANGUAGE[language];
  const { value = '', hint = '', argument = '' } = problem;
  const sentence = words.sentences[problem.code]({ value, hint, argument });
  const place = words.place(problem);
  const more = problem.more ? words.more(problem.more) : '';
  // "settings: is missing" would read badly: a sentence that is about the argument follows it without a colon.
  const gap = ABOUT_THE_ARGUMENT.has(problem.code) && language === 'en' ? ' ' : words.colon;
  return [problem.source, [place, sentence].filter(Boolean).join(gap)].filter(Boolean).join(words.colon) + more;
}

const ABOUT_THE_ARGUMENT = new Set<string>(['missingArgument', 'lengthsDiffer', 'notOneCell', 'notAColumn', 'asOfNeeded']);
