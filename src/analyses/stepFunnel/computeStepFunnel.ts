import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import { toCivil } from '../../engine/zone.ts';
import { histogramOf } from '../events/histogram.ts';
import type { FunnelCube } from '../funnel/funnelCube.ts';
import { needsTimeOfDay, windowEnd } from '../funnel/windowEnd.ts';
import type { Duration } from '../settings.ts';
import type { WideStep } from './readWideStep.ts';

/**
 * How many rows get how far: a step counts if every earlier step is done and, with dates, it is not earlier than the
 * step before and inside the window of the first date. Where one of two dates has no time of day their days are
 * compared. Throws InputError: tooFewSteps, noTimeOfDay.
 */
export function computeStepFunnel(
  names: readonly string[],
  steps: readonly WideStep[],
  rows: readonly number[],
  window: Duration,
): FunnelCube {
  if (steps.length < 2) throw new InputError({ code: 'tooFewSteps', argument: 'steps_with_headers' });
  const dated = steps.filter(({ day }) => day.some((value) => !Number.isNaN(value)));
  if (needsTimeOfDay(window) && dated.length > 0 && !dated.some(({ hasTime }) => hasTime)) {
    throw new InputError({ code: 'noTimeOfDay', argument: 'steps_with_headers' });
  }
  const ends = steps.map(({ zone }) => windowEnd(window, zone));
  const members = new Array<number>(steps.length).fill(0);
  const gaps: number[][] = steps.map(() => []);
  for (const row of rows) {
    let start = -1;
    let before = -1;
    for (let step = 0; step < steps.length; step++) {
      const here = steps[step];
      if (here.done[row] === 0) break;
      const known = !Number.isNaN(here.day[row]);
      if (known && before >= 0) {
        const from = steps[start];
        const end = ends[start](from.instant[row]);
        if (gapOf(steps[before], here, row) < 0 || !isInside(from, here, row, end)) break;
      }
      members[step]++;
      if (!known) continue;
      if (before >= 0 && before === step - 1) gaps[step].push(gapOf(steps[before], here, row));
      before = step;
      if (start < 0) start = step;
    }
  }
  return {
    order: 'ordered',
    events: names,
    groups: [
      {
        value: '',
        steps: members.map((count, step) => ({ members: count, gaps: histogramOf(Float64Array.from(gaps[step])) })),
      },
    ],
    broken: false,
  };
}

/** Milliseconds from one step to another, in whole days where one of them has no time of day. */
const gapOf = (from: WideStep, to: WideStep, row: number): number =>
  from.hasTime && to.hasTime ? to.instant[row] - from.instant[row] : (to.day[row] - from.day[row]) * DAY_MS;

const isInside = (from: WideStep, here: WideStep, row: number, end: number): boolean =>
  from.hasTime && here.hasTime
    ? here.instant[row] <= end
    : end === Infinity || here.day[row] <= Math.floor(toCivil(from.zone, end) / DAY_MS);
