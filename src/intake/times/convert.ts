import { toInstant, type Zone } from '../../engine/zone.ts';

const DAY = 86_400_000;

/** The spell of one offset that a time lies in, so that neighbours need no search. */
function spellAt(zone: Zone, time: number): { from: number; to: number; offset: number } {
  const { starts, offsets } = zone;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= time) low = middle;
    else high = middle - 1;
  }
  return {
    from: low === 0 ? -Infinity : starts[low],
    to: low + 1 < starts.length ? starts[low + 1] : Infinity,
    offset: offsets[low],
  };
}

/** Civil ms of instants in place: entries where isInstant is 1 become civil. */
export function instantsToCivil(times: Float64Array, isInstant: Uint8Array, zone: Zone): void {
  let spell = spellAt(zone, 0);
  for (let i = 0; i < times.length; i++) {
    const time = times[i];
    if (isInstant[i] === 0 || Number.isNaN(time)) continue;
    if (time < spell.from || time >= spell.to) spell = spellAt(zone, time);
    times[i] = time + spell.offset;
  }
}

/** The instants of civil times; entries with a known instant keep it. The same array comes back where no zone shift is. */
export function civilToInstants(civil: Float64Array, known: Float64Array | undefined, zone: Zone): Float64Array {
  if (zone.offsets.every((offset) => offset === 0)) return civil;
  const instants = new Float64Array(civil.length);
  let spell = spellAt(zone, 0);
  for (let i = 0; i < civil.length; i++) {
    const time = civil[i];
    if (known && !Number.isNaN(known[i])) {
      instants[i] = known[i];
      continue;
    }
    if (Number.isNaN(time)) {
      instants[i] = time;
      continue;
    }
    if (time < spell.from + 2 * DAY || time >= spell.to - 2 * DAY) spell = spellAt(zone, time);
    // Within two days of a shift the careful way is taken; offsets are below 15 hours.
    const near = time < spell.from + 2 * DAY || time >= spell.to - 2 * DAY;
    instants[i] = near ? toInstant(zone, time) : time - spell.offset;
  }
  return instants;
}
