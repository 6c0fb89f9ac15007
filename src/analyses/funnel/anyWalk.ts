import { LatestServants } from './latestServants.ts';
import { instantEnd, type Walk, type Walked, type WalkedEvents, type WalkRules } from './walk.ts';

/**
 * Steps in any order: the most different steps done inside one window, the first time that so many were done, and the
 * latest start that leads there. An excluded event (a bit above the steps) clears the progress of every try whose window
 * is still open, unless a step is done at its instant: what it clears does not count at all, as in PostHog's
 * funnel-udf/src/unordered_steps.rs.
 */
export function anyWalk(rules: WalkRules): Walk {
  const { steps, windowEnd } = rules;
  const stepBits = 2 ** steps - 1;
  const walkSpell = spellWalk(rules, stepBits);
  const tried: Walked = { depth: 0, path: new Float64Array(steps) };

  /** The last start in a spell whose window is over before the spell is cleared; −Infinity for none. */
  const lastClosed = (events: WalkedEvents, from: number, end: number, cleared: number): number => {
    const { times, masks, starters = masks } = events;
    let last = -Infinity;
    for (let i = from; i < end && times[i] <= rules.lastStart; i++) {
      if ((starters[i] & stepBits) === 0) continue;
      if (windowEnd(times[i]) >= cleared) break;
      last = times[i];
    }
    return last;
  };

  return (events, from, end, walked) => {
    walked.depth = 0;
    for (let i = from; i < end && walked.depth < steps; ) {
      const spell = spellEnd(events, i, end, stepBits);
      walkSpell(events, i, spell, rules.lastStart, tried);
      if (tried.depth < steps && spell < end) {
        walkSpell(events, i, spell, lastClosed(events, i, spell, events.times[spell]), tried);
      }
      if (tried.depth > walked.depth) {
        walked.path.set(tried.path);
        walked.depth = tried.depth;
      }
      i = spell < end ? instantEnd(events.times, spell, end) : end;
    }
  };
}

/** The position of the next instant at which only excluded events happen; `end` without one. */
function spellEnd({ times, masks }: WalkedEvents, from: number, end: number, stepBits: number): number {
  for (let i = from; i < end; ) {
    const next = instantEnd(times, i, end);
    let union = 0;
    for (let j = i; j < next; j++) union |= masks[j];
    if ((union & stepBits) === 0) return i;
    i = next;
  }
  return end;
}

type WalkSpell = (events: WalkedEvents, from: number, end: number, lastStart: number, walked: Walked) => void;

/** The best try among events without an excluded one, with a start up to a given instant. */
function spellWalk({ steps, windowEnd }: WalkRules, stepBits: number): WalkSpell {
  const servants = new LatestServants(steps);
  return (events, from, end, lastStart, walked) => {
    const { times, masks, starters = masks } = events;
    servants.clear();
    walked.depth = 0;
    let start = Number.NaN;
    let until = from;
    // The earliest start whose window is still open.
    let open = from;
    for (let i = from; i < end && walked.depth < steps; ) {
      const now = times[i];
      const next = instantEnd(times, i, end);
      for (let j = i; j < next; j++) if ((masks[j] & stepBits) !== 0) servants.add(masks[j] & stepBits, now);
      while (open < next && ((starters[open] & stepBits) === 0 || windowEnd(times[open]) < now)) open++;
      i = next;
      if (open === next) continue;
      if (times[open] > lastStart) break;
      const found = servants.since(times[open]);
      if (found.steps <= walked.depth) continue;
      walked.depth = found.steps;
      until = next;
      let latest = next - 1;
      while (times[latest] > Math.min(found.first, lastStart) || (starters[latest] & stepBits) === 0) latest--;
      start = times[latest];
    }
    if (walked.depth > 0) firstTimes(events, from, until, start, stepBits, walked.path, steps);
  };
}

/** Writes the instants at which the 1st, 2nd, 3rd … different step is done from the start on. */
function firstTimes(
  { times, masks }: WalkedEvents,
  from: number,
  end: number,
  start: number,
  stepBits: number,
  path: Float64Array,
  steps: number,
): void {
  const stepOf = new Int32Array(steps).fill(-1);
  let done = 0;
  const serve = (position: number, seen: Uint8Array): boolean => {
    for (let step = 0; step < steps; step++) {
      if ((masks[position] & stepBits & (1 << step)) === 0 || seen[step]) continue;
      seen[step] = 1;
      if (stepOf[step] >= 0 && !serve(stepOf[step], seen)) continue;
      stepOf[step] = position;
      return true;
    }
    return false;
  };
  for (let i = from; i < end && done < steps; i++) {
    if (times[i] >= start && serve(i, new Uint8Array(steps))) path[done++] = times[i];
  }
}
