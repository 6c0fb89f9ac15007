import type { Analysis } from '../analyses/analysis.ts';
import { argumentNames } from '../analyses/argumentNames.ts';
import { commonSettingHelp } from '../analyses/commonSettingHelp.ts';
import { defaultText } from '../analyses/defaultText.ts';
import { ANALYSES } from '../analyses/index.ts';
import { namesOfSetting, namesOfValue, settingsInOrder } from '../analyses/settingNames.ts';
import { LANGUAGES, type Language } from '../engine/language.ts';
import type { Form } from '../sidebar/forms/form.ts';
import { packForms } from '../sidebar/forms/packForms.ts';
import { helpOf } from './helpOf.ts';
import { ourRows, ourTables } from './ourRows.ts';

/** The form of an analysis in a language, made from its definition and its help. */
export function formOf(analysis: Analysis, language: Language): Form {
  const { group, words } = helpOf(analysis.id);
  const help = words[language];
  const settings = Object.keys(analysis.settings).length === 0 ? [] : settingsInOrder(analysis);
  const rows = ourRows(analysis, language);
  const tables = ourTables(analysis, language);
  const columns = Object.entries(analysis.columns).map(([name, { reads, optional, group: own = '' }]) => ({
    name,
    reads,
    optional,
    group: own,
    label: help.names?.[name] ?? argumentNames[language][name] ?? name.replace(/_/g, ' '),
    help: help.columns[name],
    rows: tables[name] ?? [],
  }));
  return {
    id: analysis.id,
    group,
    shape: analysis.shape,
    title: help.title,
    summary: help.summary,
    method: help.method,
    results: help.results ?? {},
    columns,
    settings: settings.map(([name, spec]) => ({
      name,
      reads: spec.reads,
      label: labelOf(analysis, name, language, columns),
      help: help.settings[name] ?? commonSettingHelp[language][name],
      standard: defaultText(analysis, spec, language),
      rows: rows[name] ?? [],
      yes: spec.default === true,
      choices: (spec.choices ?? [])
        .filter(Boolean)
        .map((value): [string, string] => [value, namesOfValue(analysis, value, language)[0]]),
    })),
  };
}

/** A setting's first name; the English ones, which are its names in formulas, begin a label with a capital. */
function labelOf(analysis: Analysis, setting: string, language: Language, columns: Form['columns']): string {
  const [first] = namesOfSetting(analysis, setting, language);
  const name = language === 'en' ? first.charAt(0).toUpperCase() + first.slice(1).replace(/_/g, ' ') : first;
  return columns.some(({ label }) => label === name) ? SETTING[language](name) : name;
}

/** Where an argument has the same name. */
const SETTING: Record<Language, (name: string) => string> = {
  en: (name) => `${name} (setting)`,
  'zh-Hans': (name) => `${name}（设置）`,
  'zh-Hant': (name) => `${name}（設定）`,
};

/** The forms of all analyses, packed for the sidebar. */
export const allForms = () =>
  packForms(Object.fromEntries(LANGUAGES.map((language) => [language, ANALYSES.map((one) => formOf(one, language))])));
