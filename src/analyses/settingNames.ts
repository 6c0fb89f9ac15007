import { LANGUAGES, type Language } from '../engine/language.ts';
import { foldHan } from '../intake/headers/foldHan.ts';
import type { Analysis } from './analysis.ts';
import { commonSettings, commonSettingWords } from './commonSettings.ts';
import { lettersOf } from './foldName.ts';
import type { SettingSpec } from './settings.ts';

/** All settings of an analysis with the common ones, by canonical name. */
export const settingsOf = (analysis: Analysis): Record<string, SettingSpec> => ({
  ...commonSettings,
  ...analysis.settings,
});

/** The same for people to read: what is the analysis's own comes first. */
export const settingsInOrder = (analysis: Analysis): [string, SettingSpec][] => {
  const own = Object.keys(analysis.settings);
  const all = settingsOf(analysis);
  return [...own, ...Object.keys(all).filter((name) => !own.includes(name))].map((name) => [name, all[name]]);
};

/** The names of a setting in one language, the one to show first. */
export function namesOfSetting({ words }: Analysis, canonical: string, language: Language): string[] {
  const names = words[language].settings[canonical] ?? commonSettingWords[language].settings[canonical] ?? canonical;
  return names.split('|');
}

/** Every name that a setting may be called by, in the three languages, without what stands between its words, to its canonical name. */
export function settingNames(analysis: Analysis): Map<string, string> {
  const names = new Map<string, string>();
  for (const [canonical, name] of writtenNames(analysis)) names.set(lettersOf(name), canonical);
  return names;
}

/** What a typed name stands for among known names (their letters): to the letter, else as written in the other script: 篩選 and 筛选. */
export function meantBy(typed: string, names: ReadonlyMap<string, string>): string | undefined {
  const letters = lettersOf(typed);
  const exact = names.get(letters);
  if (exact !== undefined || !/[\u4e00-\u9fff]/.test(letters)) return exact;
  const simplified = foldHan(letters);
  return Array.from(names).find(([name]) => foldHan(name) === simplified)?.[1];
}

/** The same names as people read them, each once. */
export const shownSettingNames = (analysis: Analysis): string[] =>
  withoutVariants(writtenNames(analysis).map(([, name]) => name));

const writtenNames = (analysis: Analysis): [string, string][] =>
  Object.keys(settingsOf(analysis)).flatMap((canonical) =>
    [canonical, ...LANGUAGES.flatMap((language) => namesOfSetting(analysis, canonical, language))].map(
      (name): [string, string] => [canonical, name],
    ),
  );

/** Of names that differ in nothing but what stands between their words, the first. */
function withoutVariants(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(lettersOf(name))) first.set(lettersOf(name), name);
  return Array.from(first.values());
}

/** The names of a fixed value in one language, the one to show first. */
export function namesOfValue({ words }: Analysis, value: string, language: Language): string[] {
  const names = words[language].values[value] ?? commonSettingWords[language].values[value] ?? value;
  return names.split('|');
}

/**
 * Every word that a fixed value may be written with, without what stands between its words, to the value. What many functions know may be called by
 * its common names, too, unless they mean another value here.
 */
export function valueNames(analysis: Analysis, spec: SettingSpec): Map<string, string> {
  const names = new Map<string, string>();
  for (const [value, name] of writtenValues(analysis, spec)) {
    if (name !== '' && !names.has(lettersOf(name))) names.set(lettersOf(name), value);
  }
  return names;
}

/** The same words as people read them, each once. */
export const shownValueNames = (analysis: Analysis, spec: SettingSpec): string[] =>
  withoutVariants(writtenValues(analysis, spec).map(([, name]) => name)).filter(Boolean);

function writtenValues(analysis: Analysis, spec: SettingSpec): [string, string][] {
  const choices = (spec.choices ?? []).filter(Boolean);
  const own = (value: string): string[] => [
    value,
    ...LANGUAGES.flatMap((language) => namesOfValue(analysis, value, language)),
  ];
  const common = (value: string): string[] =>
    LANGUAGES.flatMap((language) => (commonSettingWords[language].values[value] ?? '').split('|'));
  return [own, common].flatMap((namesOf) =>
    choices.flatMap((value) => namesOf(value).map((name): [string, string] => [value, name])),
  );
}
