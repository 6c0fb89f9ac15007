const OUT_OF_REACH = -2;
const NEW_EVENT = -1;

/**
 * The latest events that together serve as many different steps as possible, one event a step. Those of them since any
 * moment serve as many steps as all events since that moment could: the greedy basis of a matching matroid, kept up by
 * exchanging the earliest event of the circuit that a new event closes.
 */
export class LatestServants {
  /** The instant of the event that serves each step; −Infinity for none. */
  private readonly times: Float64Array;
  private readonly masks: Int32Array;
  /** The step whose event could move to a step, or the new event itself. */
  private readonly cameFrom: Int32Array;
  private readonly reached: Int32Array;

  constructor(steps: number) {
    this.times = new Float64Array(steps);
    this.masks = new Int32Array(steps);
    this.cameFrom = new Int32Array(steps);
    this.reached = new Int32Array(steps);
    this.clear();
  }

  clear(): void {
    this.times.fill(-Infinity);
    this.masks.fill(0);
  }

  /** Takes in an event that is not earlier than those before. */
  add(mask: number, time: number): void {
    const { times, masks } = this;
    const only = 31 - Math.clz32(mask);
    // Most events serve one step, and so does the event that stands there: it is replaced.
    let gap = mask === 1 << only && (masks[only] === 0 || masks[only] === mask) ? only : this.findGap(mask);
    while (gap !== only && this.cameFrom[gap] >= 0) {
      const giver = this.cameFrom[gap];
      times[gap] = times[giver];
      masks[gap] = masks[giver];
      gap = giver;
    }
    times[gap] = time;
    masks[gap] = mask;
  }

  /** How many serve since a moment, and the earliest of them. */
  since(moment: number): { steps: number; first: number } {
    let steps = 0;
    let first = Infinity;
    for (const time of this.times) {
      if (time < moment) continue;
      steps++;
      if (time < first) first = time;
    }
    return { steps, first };
  }

  /** An empty step within reach of the new event by moving others, else the step of the earliest event within reach. */
  private findGap(mask: number): number {
    const { times, masks, cameFrom, reached } = this;
    cameFrom.fill(OUT_OF_REACH);
    let count = 0;
    let gap = -1;
    for (let i = -1; i < count; i++) {
      const giver = i < 0 ? NEW_EVENT : reached[i];
      if (giver >= 0 && (gap < 0 || times[giver] < times[gap])) gap = giver;
      if (giver >= 0 && masks[giver] === 0) return giver;
      const wanted = giver < 0 ? mask : masks[giver];
      for (let step = 0; step < times.length; step++) {
        if ((wanted & (1 << step)) === 0 || cameFrom[step] !== OUT_OF_REACH) continue;
        cameFrom[step] = giver;
        reached[count++] = step;
      }
    }
    return gap;
  }
}
