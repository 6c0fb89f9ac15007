import type { Analysis } from '../../analyses/analysis.ts';
import { defaultText } from '../../analyses/defaultText.ts';
import { plainNumber } from '../../analyses/plainNumber.ts';
import { namesOfSetting, namesOfValue, settingsInOrder } from '../../analyses/settingNames.ts';
import type { SettingSpec } from '../../analyses/settings.ts';
import type { Language } from '../../engine/language.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';

/** One row of a settings block, with the canonical name of its setting. */
export interface SettingRow {
  readonly setting: string;
  readonly cells: readonly (string | number)[];
}

/**
 * Every setting of an analysis as a block that a formula can point at: name and values in the file's language, the
 * changed ones as they were given, the others with their defaults. A setting that may repeat stands there when given.
 */
export function settingsBlock(
  analysis: Analysis,
  changed: readonly (readonly string[])[],
  language: Language,
): SettingRow[] {
  if (Object.keys(analysis.settings).length === 0) return [];
  return settingsInOrder(analysis).flatMap(([setting, spec]): SettingRow[] => {
    const [name] = namesOfSetting(analysis, setting, language);
    const given = changed.filter(([each]) => each === setting);
    const shown = (value: string): string | number => writtenValue(analysis, spec, value, language);
    if (given.length > 0)
      return given.map(([, ...values]) => ({ setting, cells: [name, ...values.map((value) => shown(value))] }));
    return spec.reads === 'rows' ? [] : [{ setting, cells: [name, shown(defaultText(analysis, spec, language))] }];
  });
}

/** A value as it stands on a sheet: fixed values in the file's language, numbers as numbers, the rest as it came. */
export function writtenValue(
  analysis: Analysis,
  { reads, choices }: SettingSpec,
  value: string,
  language: Language,
): string | number {
  if (reads === 'yesNo' && /^(yes|no)$/.test(value)) return analysisSheetWords[language][value];
  if (reads === 'choice' && choices?.includes(value)) return namesOfValue(analysis, value, language)[0];
  const isNumber = (reads === 'number' || reads === 'whole') && value !== '' && !Number.isNaN(plainNumber(value));
  return isNumber ? plainNumber(value) : value;
}
