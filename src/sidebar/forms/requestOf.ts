import type { AnalysisArgument, AnalysisRequest, FoundTable } from '../../addon/api.ts';
import type { Language } from '../../engine/language.ts';
import type { Choice, Filled } from './filled.ts';
import { type Form, type FormColumn, type FormSetting, isColumn } from './form.ts';
import { columnRange, isRange, tableRange } from './ranges.ts';
import { typedRows } from './typedRows.ts';

/** What is wrong with an argument: nothing chosen, or text that is neither a range nor a value. */
export type Fault = 'missing' | 'notARange';

/** The argument that a choice stands for. */
export function argumentOf(
  column: FormColumn,
  { offer, text }: Choice,
  tables: readonly FoundTable[],
): AnalysisArgument | Fault {
  const typed = text.trim();
  const none = column.optional ? null : 'missing';
  if (column.reads === 'asOf' || column.reads === 'day') return typed === '' ? none : { cells: [[typed]] };
  if (column.reads === 'scalar') return typed === '' ? none : value(typed);
  if (offer === 'lines') {
    const cells = typedRows(text);
    return cells.length === 0 ? none : { cells };
  }
  if (offer === 'typed') {
    if (typed === '') return none;
    if (isRange(typed)) return { range: typed };
    return isColumn(column) && isValue(typed) ? { cells: [[typed]] } : 'notARange';
  }
  return chosenRange(offer, tables) ?? none;
}

const value = (typed: string): AnalysisArgument =>
  isRange(typed) && typed.includes('!') ? { range: typed } : { cells: [[typed]] };

/** A number or a day, which a function takes in place of a column. */
const isValue = (typed: string): boolean => /^[-+]?[\d.,]+%?$|^\d{4}-\d{1,2}-\d{1,2}/.test(typed);

function chosenRange(offer: string, tables: readonly FoundTable[]): { range: string } | null {
  const [kind, key, column] = offer.split(' ');
  const table = tables.find((each) => each.key === key);
  if (!table) return null;
  return { range: kind === 'table' ? tableRange(table) : columnRange(table, Number(column)) };
}

/** Arguments that can't be sent as they are. */
export const faultsOf = (form: Form, filled: Filled, tables: readonly FoundTable[]): Record<string, Fault> =>
  Object.fromEntries(
    form.columns.flatMap((column): [string, Fault][] => {
      const argument = argumentOf(column, filled.columns[column.name]!, tables);
      return typeof argument === 'string' ? [[column.name, argument]] : [];
    }),
  );

/** What is sent to the server for a form without faults: of the settings only the changed ones. */
export function requestOf(
  form: Form,
  filled: Filled,
  tables: readonly FoundTable[],
  language: Language,
  token: string,
): AnalysisRequest {
  const given = form.columns.map((column) => {
    const argument = argumentOf(column, filled.columns[column.name]!, tables);
    return typeof argument === 'string' ? null : argument;
  });
  const { offer, text } = filled.labels;
  const labels = offer === 'typed' ? text.trim() : (chosenRange(offer, tables)?.range ?? '');
  return {
    token,
    id: form.id,
    language,
    given,
    labels: form.shape === 'rows' ? labels : '',
    settings: changedSettings(form, filled),
    words: {
      title: form.title,
      summary: form.summary,
      method: form.method,
      results: form.results,
      settings: Object.fromEntries(form.settings.map(({ name, help }) => [name, help])),
      names: Object.fromEntries([...form.settings, ...form.columns].map(({ name, label }) => [name, label])),
    },
  };
}

/** The settings that the person has changed: canonical name and values, of a table a row each. */
export const changedSettings = (form: Form, { settings }: Pick<Filled, 'settings'>): string[][] =>
  form.settings.flatMap((setting) => changed(setting, settings[setting.name] ?? setting.kept ?? ''));

function changed({ name, reads, yes, kept }: FormSetting, typed: string): string[][] {
  if (typed === kept) return [];
  // A table that was emptied: the name alone says that there are no rows.
  if (reads === 'rows' && kept !== undefined && typed.trim() === '') return [[name]];
  if (typed.trim() === '' || (reads === 'yesNo' && typed === (yes ? 'yes' : 'no'))) return [];
  if (reads === 'rows') return typedRows(typed).map((cells) => [name, ...cells]);
  return [[name, typed.trim()]];
}
