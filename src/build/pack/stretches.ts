import { SHORTEST_NEAR } from './form.ts';

/** For each place of a text the longest stretch that stood before, and the longest among near ones. */
export interface Stretches {
  readonly length: Int32Array;
  readonly distance: Int32Array;
  readonly nearLength: Int32Array;
  readonly nearDistance: Int32Array;
}

/** So many earlier places with the same beginning are looked at. */
const MOST_LOOKS = 96;

/** Looks back through the places that begin alike, the latest first. No stretch parts the halves of one character. */
export function stretchesIn(text: string, longest: number, near: number, far: number): Stretches {
  const size = text.length;
  const [length, distance, nearLength, nearDistance] = [1, 2, 3, 4].map(() => new Int32Array(size)) as Int32Array[];
  const latest = new Map<string, number>();
  const before = new Int32Array(size).fill(-1);
  for (let at = 0; at + SHORTEST_NEAR <= size; at++) {
    const beginning = text.substr(at, SHORTEST_NEAR);
    let look = latest.get(beginning) ?? -1;
    before[at] = look;
    latest.set(beginning, at);
    for (let looks = 0; look >= 0 && looks < MOST_LOOKS && at - look <= far; looks++, look = before[look]!) {
      let same = SHORTEST_NEAR;
      while (same < longest && at + same < size && text[look + same] === text[at + same]) same++;
      if (isLowHalf(text, at) || isLowHalf(text, at + same)) continue;
      if (at - look <= near && same > nearLength![at]!) [nearLength![at], nearDistance![at]] = [same, at - look];
      if (same > length![at]!) [length![at], distance![at]] = [same, at - look];
    }
  }
  return { length: length!, distance: distance!, nearLength: nearLength!, nearDistance: nearDistance! };
}

const isLowHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
