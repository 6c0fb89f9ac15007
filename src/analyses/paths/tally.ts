/** Counts things by up to three whole-number keys, each actor once or every time. */
export class Tally {
  private readonly everyTime: boolean;
  private readonly first = new Map<number, number>();
  private readonly second = new Map<number, number>();
  private readonly lastActor: number[] = [];
  readonly keys: (readonly [major: number, minor: number])[] = [];
  readonly counts: number[] = [];
  readonly times: number[] = [];
  readonly sums: number[] = [];

  constructor(everyTime: boolean) {
    this.everyTime = everyTime;
  }

  /** Adds one occurrence: `minor` is below 2^21, and there are at most 2^32 different majors. */
  add(major: number, minor: number, actor: number, amount = 0): void {
    const outer = place(this.first, major);
    const index = place(this.second, outer * MOST_MINOR + minor);
    if (index === this.counts.length) {
      this.keys.push([major, minor]);
      this.counts.push(0);
      this.times.push(0);
      this.sums.push(0);
      this.lastActor.push(-1);
    }
    if (this.everyTime || this.lastActor[index] !== actor) this.counts[index]++;
    this.lastActor[index] = actor;
    this.times[index]++;
    this.sums[index] += amount;
  }

  /** How often a pair of keys was counted. */
  countOf(major: number, minor: number): number {
    const outer = this.first.get(major);
    const index = outer === undefined ? undefined : this.second.get(outer * MOST_MINOR + minor);
    return index === undefined ? 0 : this.counts[index];
  }
}

const MOST_MINOR = 2 ** 21;

/** The place of a key in the order in which keys are first seen. */
function place(places: Map<number, number>, key: number): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  return places.size - 1;
}
