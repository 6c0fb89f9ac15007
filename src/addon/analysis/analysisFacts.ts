import type { Analysis } from '../../analyses/analysis.ts';
import type { Arguments } from '../../analyses/readArguments.ts';
import { DAY_MS, dayText } from '../../engine/calendar.ts';
import type { Language } from '../../engine/language.ts';
import { isMoment } from '../../intake/cell.ts';
import type { TimeColumn } from '../../intake/column.ts';
import { readTimes } from '../../intake/readTimes.ts';
import { wholeText } from '../../sheet/numberText.ts';
import { analysisSheetWords } from '../../words/analysisSheet.ts';
import { fill } from '../../words/fill.ts';
import { countRows } from './countRows.ts';

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
    left.length > 0 ? leftText(left, words) : '',
    fill(words.version, { version }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How many rows are left out, reason by reason. */
function leftText(left: ReturnType<typeof countRows>['left'], words: Record<string, string>): string {
  const all = left.reduce((sum, { count }) => sum + count, 0);
  const reasons = left.map(({ reason, count }) => fill(words[reason], { count: wholeText(count) }));
  return fill(words.left, { left: wholeText(all), reasons: reasons.join(words.comma) });
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
