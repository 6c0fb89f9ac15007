import type { Analysis } from '../../analyses/analysis.ts';
import { analysisById } from '../../analyses/index.ts';
import { settingsOf } from '../../analyses/settingNames.ts';
import { LANGUAGES } from '../../engine/language.ts';
import type { AnalysisRequest } from '../api.ts';
import { Refused } from '../refused.ts';

const MOST_CELLS = 10_000;
const LONGEST_CELL = 2_000;
export const LONGEST_WORDS = 5_000;

export const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRows = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.reduce((sum: number, row) => sum + (Array.isArray(row) ? row.length : MOST_CELLS), 0) <= MOST_CELLS &&
  value.every((row) => row.every((cell: unknown) => isText(cell, LONGEST_CELL)));

const isArgument = (value: unknown): boolean =>
  value === null || (isObject(value) && ('range' in value ? isText(value.range, 300) : isRows(value.cells)));

/**
 * The analysis that a request asks for. What comes from the page is not trusted: anything of another shape, size or with
 * a setting that the analysis hasn't is refused. The sentences of a page only ever become text on a sheet.
 */
export function checkRequest(request: AnalysisRequest): Analysis {
  const analysis = isObject(request) ? analysisById(request.id) : undefined;
  if (!analysis) throw new Refused('requestBroken');
  const { token, language, given, labels, settings, words } = request;
  const isSetting = ([name]: string[]): boolean => Object.keys(settingsOf(analysis)).includes(name);
  const fits =
    /^[\w-]{8,64}$/.test(token) &&
    LANGUAGES.includes(language) &&
    Array.isArray(given) &&
    given.length <= Object.keys(analysis.columns).length &&
    given.every(isArgument) &&
    isText(labels, 300) &&
    isRows(settings) &&
    settings.every(isSetting) &&
    isObject(words) &&
    [words.title, words.summary, words.method].every((text) => isText(text, LONGEST_WORDS)) &&
    isObject(words.settings) &&
    Object.values(words.settings).every((text) => isText(text, LONGEST_WORDS)) &&
    (words.names === undefined || (isObject(words.names) && isRows([Object.values(words.names)]))) &&
    (words.results === undefined || (isObject(words.results) && isRows(Object.values(words.results))));
  if (!fits) throw new Refused('requestBroken');
  return analysis;
}
