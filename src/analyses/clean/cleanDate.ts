import { DAY_MS } from '../../engine/calendar.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { type Analysis, analysis, type ResultCell } from '../analysis.ts';
import { cells } from '../columns.ts';
import { cleaned, cleanedRows } from './cleaned.ts';
import { noWords } from './words/index.ts';

/** CLEAN_DATE: dates as people paste them become real dates, read exactly as the importer does. */
export const cleanDate: Analysis = analysis({
  id: 'CLEAN_DATE',
  shape: 'rows',
  columns: { date: cells() },
  settings: {},
  words: noWords,
  compute({ date }, _settings, { reading }) {
    const { column, problems } = readTimes(date, reading);
    const shown = (civil: number): ResultCell => {
      if (Number.isNaN(civil)) return null;
      return column.hasTime ? { moment: civil } : { day: civil / DAY_MS };
    };
    return cleaned('date', Array.from(column.civil, shown), problems);
  },
  table: cleanedRows,
});
