import { readAmounts } from '../../intake/readAmounts.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { cells } from '../columns.ts';
import { cleaned, cleanedRows } from './cleaned.ts';
import { noWords } from './words/index.ts';

/** CLEAN_AMOUNT: money as people paste it becomes plain numbers, read exactly as the importer does. */
export const cleanAmount: Analysis = analysis({
  id: 'CLEAN_AMOUNT',
  shape: 'rows',
  columns: { amount: cells() },
  settings: {},
  words: noWords,
  compute({ amount }, _settings, { reading }) {
    const { column, problems } = readAmounts(amount, reading);
    const unit = 10 ** column.scale;
    const shown = (minor: number): number | null => (Number.isNaN(minor) ? null : minor / unit);
    return cleaned('amount', Array.from(column.minor, shown), problems);
  },
  table: cleanedRows,
});
