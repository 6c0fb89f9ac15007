import type { InputProblem, ProblemCode } from '../../engine/inputProblem.ts';
import type { Language } from '../../engine/language.ts';
import { fill } from '../fill.ts';
import { problemWords } from './words.ts';

/** One problem as a sentence: `RETENTION: date, row 14: "2026-13-05" is not a date (and 3 more)`. */
export function problemSentence(problem: InputProblem, language: Language): string {
  const words = problemWords[language];
  const { value, hint, argument, row } = problem;
  const sentence = fill(words.sentences[problem.code], { value, hint, argument });
  const place = [argument, row === undefined ? '' : fill(words.row, { row })].filter(Boolean).join(words.comma);
  const more = problem.more ? fill(words.more, { count: problem.more }) : '';
  // "settings: is missing" would read badly: a sentence that is about the argument follows it without a colon.
  const gap = language === 'en' && ABOUT_THE_ARGUMENT.includes(problem.code) ? ' ' : words.colon;
  return [problem.source, [place, sentence].filter(Boolean).join(gap)].filter(Boolean).join(words.colon) + more;
}

const ABOUT_THE_ARGUMENT: readonly ProblemCode[] = [
  'missingArgument',
  'lengthsDiffer',
  'notOneCell',
  'notAColumn',
  'asOfNeeded',
];
