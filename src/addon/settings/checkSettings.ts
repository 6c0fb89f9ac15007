import { analysisById } from '../../analyses/index.ts';
import { LANGUAGES } from '../../engine/language.ts';
import { isObject, isRows, isText, LONGEST_WORDS } from '../analysis/checkRequest.ts';
import type { SettingsRequest } from '../api.ts';
import { Refused } from '../refused.ts';
import { VALUES } from './functionRows.ts';

const MOST_FUNCTIONS = 200;

/** Throws Refused for a request of another shape or size, or with a setting that a function hasn't: a page isn't trusted. */
export function checkSettings(request: SettingsRequest): void {
  const { language, facts, functions, start, keep } = isObject(request) ? request : ({} as SettingsRequest);
  const fits =
    LANGUAGES.includes(language) &&
    isText(facts, LONGEST_WORDS) &&
    isListOf(functions, isFunction) &&
    new Set(functions.map(({ id }) => id)).size === functions.length &&
    isListOf(start, isKept) &&
    isListOf(keep, isKept);
  if (!fits) throw new Refused('requestBroken');
}

const isListOf = <T>(value: readonly T[], test: (one: T) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_FUNCTIONS && value.every((one) => isObject(one) && test(one as T));

const isFunction = ({ id, title, help, rows, tables }: SettingsRequest['functions'][number]): boolean =>
  hasSettings(id) &&
  isText(title, LONGEST_WORDS) &&
  isObject(help) &&
  Object.values(help).every((text) => isText(text, LONGEST_WORDS)) &&
  isObject(rows) &&
  Object.values(rows).every(isRows) &&
  isListOf(
    tables,
    (table) =>
      analysisById(id)?.columns[table.name]?.reads === 'grid' &&
      isText(table.label, 100) &&
      isText(table.help, LONGEST_WORDS) &&
      isRows(table.rows),
  );

const isKept = ({ id, settings }: SettingsRequest['keep'][number]): boolean =>
  hasSettings(id) &&
  isRows(settings) &&
  settings.every(([name, ...values]) => own(id).includes(name) && values.length <= VALUES);

const own = (id: string): string[] => Object.keys(analysisById(id)?.settings ?? {});
const hasSettings = (id: unknown): boolean => isText(id, 100) && own(id).length > 0;
