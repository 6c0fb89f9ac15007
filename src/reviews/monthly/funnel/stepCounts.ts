import { eventNamed } from '../../../analyses/events/eventRule.ts';
import { histogramMedian } from '../../../analyses/events/histogram.ts';
import { computeFunnel } from '../../../analyses/funnel/computeFunnel.ts';
import type { FunnelCube } from '../../../analyses/funnel/funnelCube.ts';
import type { FunnelOptions } from '../../../analyses/funnel/funnelOptions.ts';
import { DAY_MS } from '../../../engine/calendar.ts';
import type { TextColumn } from '../../../intake/column.ts';
import type { Buyers } from '../../material/buyers.ts';
import type { DaysByPerson } from '../../material/groupDays.ts';
import type { People } from '../../material/people.ts';
import type { Activity } from '../../material/readActivity.ts';

/** One step of the funnel; the median is in milliseconds, null where nobody came from the step before. */
export interface StepCount {
  readonly name: string;
  readonly members: number;
  readonly median: number | null;
}

/** Steps as FUNNEL counts them: by its defaults in order, all within 14 days of the first. */
export function eventSteps(
  names: readonly string[],
  activity: Activity,
  events: TextColumn,
  people: People,
  options: Omit<FunnelOptions, 'steps'>,
): StepCount[] {
  const member: TextColumn = { codes: activity.person, labels: people.keys };
  const cube = computeFunnel(
    { member, event: events, time: activity.times },
    { ...options, steps: names.map(eventNamed) },
  );
  return cubeSteps(names, cube);
}

export const cubeSteps = (names: readonly string[], cube: FunnelCube): StepCount[] =>
  cube.groups[0].steps.map((step, index) => ({
    name: names[index],
    members: step.members,
    median: index === 0 ? null : histogramMedian(step.gaps),
  }));

/** Everybody (only where a members table tells who did not buy), then who has one, two, three orders. */
export function orderSteps(
  buyers: Buyers,
  { starts, days }: DaysByPerson,
  people: People,
  names: { readonly everybody: string; readonly orders: readonly string[] },
): StepCount[] {
  const steps: StepCount[] = people.inTable > 0 ? [{ name: names.everybody, members: people.count, median: null }] : [];
  for (const count of [1, 2, 3]) {
    let members = 0;
    const gaps: number[] = [];
    for (let person = 0; person < people.count; person++) {
      if (buyers.orders[person] < count) continue;
      members++;
      const day = starts[person] + count - 1;
      if (count > 1 && day < starts[person + 1]) gaps.push(days[day] - days[day - 1]);
    }
    steps.push({ name: names.orders[count - 1], members, median: medianDays(gaps) });
  }
  return steps;
}

function medianDays(gaps: readonly number[]): number | null {
  if (gaps.length === 0) return null;
  const sorted = Float64Array.from(gaps).sort();
  const middle = sorted.length >> 1;
  return DAY_MS * (sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
}
