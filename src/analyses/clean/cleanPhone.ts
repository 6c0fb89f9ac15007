import { readPhones } from '../../intake/readPhones.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { cells } from '../columns.ts';
import { choice } from '../settings.ts';
import { cleaned, cleanedRows } from './cleaned.ts';
import { phoneWords } from './words/index.ts';

/** Countries whose home numbers are told apart only by the country of the file. */
const COUNTRIES = ['', 'CN', 'TW', 'HK', 'MO', 'SG', 'MY', 'US', 'CA'] as const;

/** CLEAN_PHONE: one form for every way of writing a number, as text, so that lists can be matched by it. */
export const cleanPhone: Analysis = analysis({
  id: 'CLEAN_PHONE',
  shape: 'rows',
  columns: { phone: cells() },
  settings: { country: choice(COUNTRIES, '') },
  words: phoneWords,
  compute({ phone }, { country }, { reading }) {
    const { column, problems } = readPhones(phone, reading, country || undefined);
    const shown = (code: number): string | null => (code < 0 ? null : column.labels[code]);
    return cleaned('phone', Array.from(column.codes, shown), problems);
  },
  table: cleanedRows,
});
