import { civilOf, dayText, periodStart } from '../../../engine/calendar.ts';
import type { Language } from '../../../engine/language.ts';
import { periodText } from '../../../engine/periodText.ts';
import { fill } from '../../../words/fill.ts';
import { retentionWords } from '../../words/retention.ts';

export type CohortPeriod = 'week' | 'month' | 'quarter';

const QUARTER_YEAR = 92;
const FIVE_YEARS = 1827;

/** Months as a rule; weeks while the data span less than a quarter of a year; quarters beyond five years. */
export function cohortPeriod(firstDay: number, asOf: number): CohortPeriod {
  const span = asOf - firstDay;
  return span < QUARTER_YEAR ? 'week' : span > FIVE_YEARS ? 'quarter' : 'month';
}

/** The name of a period by its number: 2026-10, 2026 Q4, or the Monday of a week. */
export function periodName(index: number, period: CohortPeriod, language: Language): string {
  if (period === 'month') return periodText(index, period);
  const day = periodStart(index, period);
  if (period === 'week') return dayText(day);
  const { year, month } = civilOf(day);
  return fill(retentionWords[language].quarterName, { year, quarter: Math.floor((month - 1) / 3) + 1 });
}
