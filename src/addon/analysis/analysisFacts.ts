import type { Analysis } from '../../analyses/analysis.ts';
import type { Arguments } from '../../analyses/readArguments.ts';
import { DAY_MS, dayText } from '../../engine/calendar.ts';
import type { Language } from '../../engine/language.ts';
import { isMoment } from '../../intake/cell.ts';
import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { wholeText } from '../../sheet/numberText.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import { fill } from '../../words/fill.ts';

/** The line under the title: as-of day, rows read and left out, version. */
export function analysisFacts(analysis: Analysis, given: Arguments, version: string, language: Language): string {
  const words = analysisSheetWords[language];
  const knowsAsOf = 'as_of' in analysis.settings || 'as_of' in analysis.columns;
  const asOf = (given.settings.as_of ?? given.columns.as_of) as number | undefined;
  const day = asOf ?? dayAfterLast(given);
  const { rows, left } = countRows(analysis, given, asOf);
  return [
    knowsAsOf ? (day === undefined ? words.asOfNext : fill(words.asOf, { day: dayText(day) })) : '',
    rows > 0 ? fill(words.rows, { rows: wholeText(rows) }) : '',
    left > 0 ? fill(words.left, { left: wholeText(left) }) : '',
    fill(words.version, { version }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The day after the latest date of all columns of dates; undefined without any. */
function dayAfterLast({ columns, reading }: Arguments): number | undefined {
  let last = Number.NEGATIVE_INFINITY;
  for (const column of Object.values(columns)) {
    // A column that an analysis reads by a setting came as it is: where it holds dates, it is one of dates.
    const isDates = Array.isArray(column) && column.some(isMoment);
    const { civil } = (isDates ? readTimes(column, reading).column : (column ?? {})) as Partial<TimeColumn>;
    for (const each of civil ?? []) if (each > last) last = each;
  }
  return Number.isFinite(last) ? Math.floor(last / DAY_MS) + 1 : undefined;
}

/** Rows of all groups of columns; a row without id, in a table without date, or later than the as-of day is left out. */
function countRows(analysis: Analysis, given: Arguments, asOf: number | undefined): { rows: number; left: number } {
  const groups = new Map<string, string[]>();
  for (const [name, { reads, group = '' }] of Object.entries(analysis.columns))
    if ((reads === 'id' || reads === 'time') && given.columns[name])
      groups.set(group, [...(groups.get(group) ?? []), name]);
  if (groups.size === 0) return { rows: given.rows, left: given.blankRows.filter(Boolean).length };
  let rows = 0;
  let left = 0;
  for (const names of groups.values()) {
    const isOut = names
      .filter((name) => !analysis.columns[name].optional)
      .flatMap((name): ((row: number) => boolean)[] => {
        const column = given.columns[name] as TextColumn | TimeColumn;
        if ('codes' in column) return [(row) => column.codes[row] < 0];
        if (analysis.shape === 'rows') return [];
        const end = asOf === undefined ? Number.POSITIVE_INFINITY : (asOf + 1) * DAY_MS;
        return [(row) => !(column.civil[row] < end)];
      });
    const first = given.columns[names[0]] as TextColumn | TimeColumn;
    const length = 'codes' in first ? first.codes.length : first.civil.length;
    rows += length;
    for (let row = 0; row < length; row++) if (isOut.some((test) => test(row))) left++;
  }
  return { rows, left };
}
