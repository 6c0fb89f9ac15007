import type { Language } from '../engine/language.ts';
import { analysisSheetWords } from '../words/analysisSheet.ts';
import { spanText } from '../words/spanText.ts';
import type { Analysis } from './analysis.ts';
import { namesOfValue } from './settingNames.ts';
import type { Duration, SettingSpec } from './settings.ts';

/** A setting's default as a person would type it in their language; '' for none. */
export function defaultText(analysis: Analysis, { reads, default: value }: SettingSpec, language: Language): string {
  const words = analysisSheetWords[language];
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.join(', ');
  if (reads === 'choice') return namesOfValue(analysis, String(value), language)[0];
  if (typeof value !== 'object') return String(value);
  const { unit, count } = value as Duration;
  return spanText(unit, count, language);
}
