import { dayOf } from '../../engine/calendar.ts';
import type { Zone } from '../../engine/zone.ts';
import type { ReadingContext } from '../context.ts';

const DAY = 86_400_000;
const SECOND = 1000;
/** Shorter than the shortest spell between two shifts (Morocco's pause of about 30 days). */
const STEP = 25 * DAY;
const CORE_FROM = 0;
const CORE_TO = dayOf(2100, 1, 1) * DAY;
/** So that days a little before and after the data convert rightly too. */
const MARGIN = 400 * DAY;
const UTC = /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;

const lookUps = new WeakMap<ReadingContext, Map<number, number>>();

function lookUpOf(context: ReadingContext): (instant: number) => number {
  const known = lookUps.get(context) || new Map<number, number>();
  lookUps.set(context, known);
  return (instant) => {
    const found = known.get(instant);
    if (found !== undefined) return found;
    const offset = context.offset(context.timezone, instant);
    known.set(instant, offset);
    return offset;
  };
}

/** The 25-day steps that the times touch, ascending; every step between the first and the last one of our own age. */
function stepsOf(times: Float64Array): number[] {
  const steps = new Set<number>();
  let from = Infinity;
  let to = -Infinity;
  let last = Number.NaN;
  for (let i = 0; i < times.length; i++) {
    const time = times[i];
    if (time >= CORE_FROM && time < CORE_TO) {
      if (time < from) from = time;
      if (time > to) to = time;
    } else if (!Number.isNaN(time)) {
      const step = Math.floor(time / STEP);
      if (step === last) continue;
      last = step;
      for (let near = -1; near <= 1; near++) steps.add(step + near);
    }
  }
  if (from <= to) {
    for (let step = Math.floor((from - MARGIN) / STEP); step * STEP <= to + MARGIN; step++) steps.add(step);
  }
  return Array.from(steps).sort((a, b) => a - b);
}

/**
 * The spreadsheet's zone over the times of a column (civil or instant, NaN for blanks), from few look-ups: one each 25
 * days, bisection down to a second at each shift. Far-off days (0001, 9999) cost three look-ups each, not one per step.
 */
export function zoneOver(times: Float64Array, context: ReadingContext): Zone {
  const name = context.timezone;
  if (UTC.test(name)) return { name, starts: [0], offsets: [0] };
  const lookUp = lookUpOf(context);
  const starts: number[] = [];
  const offsets: number[] = [];
  const push = (start: number, offset: number): void => {
    if (offsets.length > 0 && offsets[offsets.length - 1] === offset) return;
    starts.push(start);
    offsets.push(offset);
  };
  for (const step of stepsOf(times)) {
    const left = step * STEP;
    const right = left + STEP;
    const before = lookUp(left);
    const after = lookUp(right);
    push(left, before);
    if (before === after) continue;
    let low = left;
    let high = right;
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (lookUp(middle) === before) low = middle;
      else high = middle;
    }
    push(high, after);
  }
  return starts.length > 0 ? { name, starts, offsets } : { name, starts: [0], offsets: [lookUp(0)] };
}
