import type { Analysis } from '../../analyses/analysis.ts';
import { defaultText } from '../../analyses/defaultText.ts';
import { namesOfSetting, namesOfValue, settingsInOrder } from '../../analyses/settingNames.ts';
import type { SettingSpec } from '../../analyses/settings.ts';
import type { Language } from '../../engine/language.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import type { SettingsText } from '../api.ts';

/** Columns of the settings sheet, from 1; the values lie between the name and our default. */
export const COLUMN = { id: 1, name: 2, value: 3, standard: 11, help: 12 } as const;
export const VALUES = COLUMN.standard - COLUMN.value;

/** One row of the sheet from its first to its last column, in three parts: names, values, explanations. Then the values that its drop-down offers. */
export type SettingsRow = readonly [
  names: readonly string[],
  values: readonly string[],
  grey: readonly string[],
  offered?: readonly string[],
];

const NONE = '–';

/**
 * A function on the settings sheet: a row with its title, a row for each setting with its default (for each of our rows
 * where it is a table), and a free row that belongs to the block, for rows of one's own.
 */
export function functionRows(analysis: Analysis, text: SettingsText, language: Language): SettingsRow[] {
  const rows = settingsOnSheet(analysis).flatMap(([setting, spec]): SettingsRow[] => {
    const [name] = namesOfSetting(analysis, setting, language);
    const help = text.help[setting] ?? '';
    const ours = text.rows[setting] ?? (spec.reads === 'rows' ? [] : [[defaultText(analysis, spec, language)]]);
    const offered = offeredValues(analysis, spec, language);
    return (ours.length > 0 ? ours : [[]]).map(([first = '', ...rest], index) => {
      const idle = first === '#';
      const values = idle ? rest : [first, ...rest];
      const standard = values.filter(Boolean).join(' | ') || NONE;
      return [[analysis.id, idle ? `# ${name}` : name], padded(values), [standard, index === 0 ? help : ''], offered];
    });
  });
  return [title(`${analysis.id} · ${text.title}`), ...rows, title('')];
}

const DATED = ['time', 'asOf', 'day', 'cells', 'grid', 'beside', 'block'];

/** A function's own settings, then those that all know; the order of day and month only where it may read dates. */
function settingsOnSheet(analysis: Analysis): [string, SettingSpec][] {
  const isDated = Object.values(analysis.columns).some(({ reads }) => DATED.includes(reads));
  return settingsInOrder(analysis).filter(([name]) => isDated || name !== 'date order');
}

function offeredValues(analysis: Analysis, { reads, choices }: SettingSpec, language: Language): string[] | undefined {
  const { yes, no } = analysisSheetWords[language];
  if (reads === 'yesNo') return [yes, no];
  return choices?.filter(Boolean).map((value) => namesOfValue(analysis, value, language)[0]);
}

/**
 * A table that a function is given as an argument, such as a playbook: its title, our rows and a free one. The argument's
 * name in brackets tells it from the settings.
 */
export const tableRows = (id: string, { name, label, help, rows }: SettingsText['tables'][number]): SettingsRow[] => [
  title(`${id} · ${label}`),
  ...rows.map(
    (values, index): SettingsRow => [
      [id, `${label} (${name})`],
      padded(values),
      [values.join(' | '), index === 0 ? help : ''],
    ],
  ),
  title(''),
];

const title = (text: string): SettingsRow => [[text, ''], padded([]), ['', '']];

export const padded = (values: readonly string[]): string[] =>
  Array.from({ length: VALUES }, (_, column) => values[column] ?? '');
