import type { Analysis } from '../analyses/analysis.ts';
import { argumentNames } from '../analyses/argumentNames.ts';
import { commonSettingHelp } from '../analyses/commonSettingHelp.ts';
import { commonSettingWords } from '../analyses/commonSettings.ts';
import { defaultText } from '../analyses/defaultText.ts';
import { ANALYSES } from '../analyses/index.ts';
import { namesOfSetting, settingsInOrder } from '../analyses/settingNames.ts';
import { LANGUAGES, type Language } from '../engine/language.ts';
import type { Form } from '../sidebar/forms/form.ts';
import { packForms } from '../sidebar/forms/packForms.ts';
import { helpOf } from './helpOf.ts';

/** The form of an analysis in a language, made from its definition and its help. */
export function formOf(analysis: Analysis, language: Language): Form {
  const { group, words } = helpOf(analysis.id);
  const help = words[language];
  const settings = Object.keys(analysis.settings).length === 0 ? [] : settingsInOrder(analysis);
  return {
    id: analysis.id,
    group,
    shape: analysis.shape,
    title: help.title,
    summary: help.summary,
    method: help.method,
    columns: Object.entries(analysis.columns).map(([name, { reads, optional, group: own = '' }]) => ({
      name,
      reads,
      optional,
      group: own,
      label: help.names?.[name] ?? argumentNames[language][name] ?? name.replace(/_/g, ' '),
      help: help.columns[name],
    })),
    settings: settings.map(([name, spec]) => ({
      name,
      reads: spec.reads,
      label: labelOf(analysis, name, language),
      help: help.settings[name] ?? commonSettingHelp[language][name],
      standard: defaultText(analysis, spec, language),
      yes: spec.default === true,
      choices: (spec.choices ?? []).filter(Boolean).map((value): [string, string] => {
        const { values } = analysis.words[language];
        return [value, values[value] ?? commonSettingWords[language].values[value as 'en'] ?? value];
      }),
    })),
  };
}

/** A setting's first name; the English ones, which are its names in formulas, begin a label with a capital. */
function labelOf(analysis: Analysis, setting: string, language: Language): string {
  const [name] = namesOfSetting(analysis, setting, language);
  return language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, ' ') : name;
}

/** The forms of all analyses, packed for the sidebar. */
export const allForms = () =>
  packForms(Object.fromEntries(LANGUAGES.map((language) => [language, ANALYSES.map((one) => formOf(one, language))])));
