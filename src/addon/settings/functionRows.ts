import type { Analysis } from '../../analyses/analysis.ts';
import { defaultText } from '../../analyses/defaultText.ts';
import { namesOfSetting } from '../../analyses/settingNames.ts';
import type { Language } from '../../engine/language.ts';
import type { SettingsText } from '../api.ts';

/** Columns of the settings sheet, from 1; the values lie between the name and our default. */
export const COLUMN = { id: 1, name: 2, value: 3, standard: 11, help: 12 } as const;
export const VALUES = COLUMN.standard - COLUMN.value;

/** One row of the sheet from its first to its last column, in three parts: names, values, explanations. */
export type SettingsRow = readonly [names: readonly string[], values: readonly string[], grey: readonly string[]];

const NONE = '–';

/**
 * A function on the settings sheet: a row with its title, a row for each setting with its default (for each of our rows
 * where it is a table), and a free row that belongs to the block, for rows of one's own.
 */
export function functionRows(analysis: Analysis, text: SettingsText, language: Language): SettingsRow[] {
  const rows = Object.entries(analysis.settings).flatMap(([setting, spec]): SettingsRow[] => {
    const [name] = namesOfSetting(analysis, setting, language);
    const help = text.help[setting] ?? '';
    const ours = text.rows[setting] ?? (spec.reads === 'rows' ? [] : [[defaultText(analysis, spec, language)]]);
    return (ours.length > 0 ? ours : [[]]).map(([first = '', ...rest], index) => {
      const idle = first === '#';
      const values = idle ? rest : [first, ...rest];
      const standard = values.filter(Boolean).join(' | ') || NONE;
      return [[analysis.id, idle ? `# ${name}` : name], padded(values), [standard, index === 0 ? help : '']];
    });
  });
  return [title(`${analysis.id} · ${text.title}`), ...rows, title('')];
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
