import { DAY_MS, type Period, periodOf, periodStart, type WeekStart } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import type { RowTest } from '../conditions/condition.ts';
import { labelOrder } from '../events/breakdown.ts';
import { type DayLimits, dayAfterLast, keepDays, keepUsable } from '../events/dayLimits.ts';
import { periodNumbers } from '../events/periodNumbers.ts';
import { type PeriodSpan, periodSpan } from '../events/periodSpan.ts';
import { type AgeRule, elapsedAge } from './age.ts';
import { firstOrders } from './firstOrders.ts';

export interface LifetimeColumns {
  readonly member: TextColumn;
  readonly date: TimeColumn;
  readonly amount: MoneyColumn;
  readonly group?: TextColumn;
}

export interface LifetimeOptions extends DayLimits {
  readonly period: Exclude<Period, 'hour'>;
  readonly weekStart: WeekStart;
  readonly age: AgeRule;
  /** At most so many ages. */
  readonly width?: number;
  readonly filter?: RowTest;
}

/** Members and what they brought, by group, cohort and age; cohorts are consecutive periods. */
export interface LifetimeCube {
  readonly span: PeriodSpan;
  readonly age: AgeRule;
  /** Civil day: what begins then or later can't be observed. */
  readonly asOf: number;
  readonly ages: number;
  /** By name, members without one last. */
  readonly groups: readonly LifetimeGroup[];
  readonly scale: number;
}

export interface LifetimeGroup {
  readonly name: string | null;
  /** By cohort. */
  readonly members: number[];
  /** sums[cohort][age] in the smallest unit: of that age alone. */
  readonly sums: number[][];
}

const MOST_CELLS = 500_000;

/**
 * What the members of each cohort (by the period of the first order in the whole data) brought at each age. A row with a
 * negative amount is a refund: it is taken off and is no first order; refunds before the first order count at age 0.
 * Throws InputError: noRows, sumTooLarge, resultTooLarge.
 */
export function computeLifetime(columns: LifetimeColumns, options: LifetimeOptions): LifetimeCube {
  const { member, date, amount } = columns;
  const { period, weekStart, age } = options;
  const asOf = options.asOf ?? dayAfterLast(member, date);
  const masks = new Int32Array(member.codes.length).fill(1);
  keepUsable(masks, member, date, asOf, options.filter);
  const inRange = masks.slice();
  keepDays(inRange, date, options.from, options.to);
  const span = periodSpan(masks, date.civil, options, period, weekStart);
  const ages = agesSeen(span, age, asOf, options.width);
  const first = firstOrders(columns, masks);
  const numberOf = periodNumbers(period, weekStart);
  const dayOf = (row: number): number => Math.floor(date.civil[row] / DAY_MS);
  /** By member code: −1 for a member who joins outside the range. */
  const cohorts = Array.from(first.rows, (row) =>
    row >= 0 && inRange[row] === 1 ? numberOf(date.civil[row]) - span.first : -1,
  );
  const groupOf = emptyGroups(columns.group, first.groups, cohorts, span.last - span.first + 1, ages);
  cohorts.forEach((cohort, code) => {
    if (cohort >= 0) groupOf(code).members[cohort]++;
  });
  for (let row = 0; row < masks.length; row++) {
    const code = member.codes[row];
    if (masks[row] === 0 || Number.isNaN(amount.minor[row]) || cohorts[code] < 0) continue;
    const own =
      age === 'calendar'
        ? Math.max(0, numberOf(date.civil[row]) - span.first - cohorts[code])
        : elapsedAge(dayOf(row), dayOf(first.rows[code]), period);
    if (own < ages) groupOf(code).sums[cohorts[code]][own] += amount.minor[row];
  }
  const groups = groupOf.groups;
  if (groups.some(({ sums }) => sums.some(isInexact))) {
    throw new InputError({ code: 'sumTooLarge', argument: 'amount' });
  }
  return { span, age, asOf, ages, groups, scale: amount.scale };
}

/** Whether the running total of a cohort leaves the whole numbers that are exact. */
function isInexact(sums: readonly number[]): boolean {
  let total = 0;
  return sums.some((sum) => {
    total += sum;
    return Math.max(Math.abs(sum), Math.abs(total)) > Number.MAX_SAFE_INTEGER;
  });
}

/** Ages that somebody of the first cohort can have reached before the as-of day; at least one. */
function agesSeen({ first, period, weekStart }: PeriodSpan, age: AgeRule, asOf: number, width = Infinity): number {
  const last = asOf - 1;
  const oldest =
    age === 'calendar'
      ? Math.max(0, periodOf(last, period, weekStart) - first)
      : elapsedAge(last, periodStart(first, period, weekStart), period);
  return Math.min(width, oldest + 1);
}

type GroupOf = ((code: number) => LifetimeGroup) & { readonly groups: readonly LifetimeGroup[] };

/** A group, still empty, for each that a cohort's member is in; and whose group is which, by member code. */
function emptyGroups(
  group: TextColumn | undefined,
  groupCodes: Int32Array,
  cohorts: readonly number[],
  rows: number,
  ages: number,
): GroupOf {
  const present = new Set(cohorts.map((cohort, code) => (cohort < 0 ? undefined : groupCodes[code])));
  const codes = labelOrder(group?.labels ?? []).filter((code) => present.has(code));
  // Where nobody joins, one empty table says so.
  if (codes.length === 0) codes.push(-1);
  const cells = rows * (ages + 3) * codes.length;
  if (cells > MOST_CELLS) {
    throw new InputError({ code: 'resultTooLarge', value: String(cells), hint: String(MOST_CELLS) });
  }
  const groups = codes.map((code) => ({
    name: group?.labels[code] ?? null,
    members: new Array<number>(rows).fill(0),
    sums: Array.from({ length: rows }, () => new Array<number>(ages).fill(0)),
  }));
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  return Object.assign((code: number) => groups[placeOf.get(groupCodes[code]) ?? 0], { groups });
}
