import type { InputProblem, ProblemCode } from '../../engine/inputProblem.ts';
import type { Language } from '../../engine/language.ts';
import { fill } from '../fill.ts';
import { spansIn } from '../spanText.ts';
import type { ProblemWords } from './wording.ts';
import { problemWords } from './words.ts';

/** One problem as a sentence: `RETENTION: date, row 14: "2026-13-05" is not a date (and 3 more)`. */
export function problemSentence(problem: InputProblem, language: Language): string {
  const words = problemWords[language];
  const { argument, row } = problem;
  const isSpan = problem.code === 'badValue' && / · /.test(problem.hint || '');
  const worded = (text: string | undefined): string | undefined => (text && isSpan ? spansIn(text, language) : text);
  const value = worded(problem.value);
  const hint = problem.hint === undefined ? undefined : withQuotes(worded(problem.hint) || '', words);
  const filled = fill(words.sentences[problem.code], { value, hint, argument });
  const sentence = (language === 'en' ? ofOne(filled) : filled) + (isHeader(problem) ? words.header : '');
  const place = [argument, row === undefined ? '' : fill(words.row, { row })].filter(Boolean).join(words.comma);
  const more = problem.more ? fill(words.more, { count: problem.more }) : '';
  // "settings: is missing" would read badly: a sentence that is about the argument follows it without a colon.
  const gap = language === 'en' && ABOUT_THE_ARGUMENT.includes(problem.code) ? ' ' : words.colon;
  return [problem.source, [place, sentence].filter(Boolean).join(gap)].filter(Boolean).join(words.colon) + more;
}

/** 1 row, not 1 rows. */
const ofOne = (text: string): string => text.replace(/(^| )(1 (?:row|member|group|cell))s\b/, '$1$2');

/** Whether nothing but the first row of a formula's range is a word where numbers or dates belong: it may be the header. */
const isHeader = ({ source, row, code, value, more }: InputProblem): boolean =>
  source !== undefined &&
  row === 1 &&
  !more &&
  /^not(ADate|AnAmount|ANumber|YesNo)$/.test(code) &&
  !/\d/.test(value || '');

/** Lists of names arrive as "a", "b". */
const withQuotes = (hint: string, { quotes, between }: ProblemWords): string =>
  hint.replace(/"([^"]*)"(, (?="))?/g, (_, name: string, more?: string) =>
    [quotes[0], name, quotes[1], more ? between : ''].join(''),
  );

const ABOUT_THE_ARGUMENT: readonly ProblemCode[] = [
  'missingArgument',
  'errorArgument',
  'lengthsDiffer',
  'headersNeeded',
  'notOneCell',
  'notAColumn',
  'asOfNeeded',
];
