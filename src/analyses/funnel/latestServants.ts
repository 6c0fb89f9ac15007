/**
 * The latest events that together serve as many different steps as possible, one event a step. Those of them since any
 * moment serve as many steps as all events since that moment could: the greedy basis of a matching matroid, kept up by
 * exchanging the earliest event of the circuit that a new event closes.
 */
export class LatestServants {
  /** The instant of the event that serves each step; −Infinity for none. */
  readonly times: Float64Array;
  private readonly masks: Int32Array;

  constructor(steps: number) {
    this.times = new Float64Array(steps);
    this.masks = new Int32Array(steps);
    this.clear();
  }

  clear(): void {
    this.times.fill(-Infinity);
  }

  /** Takes in an event that is not earlier than those before. */
  add(mask: number, time: number): void {
    const { times, masks } = this;
    const steps = times.length;
    // cameFrom[step]: the step whose event could move there; −1: the new event itself; −2: out of reach.
    const cameFrom = new Int32Array(steps).fill(-2);
    const reached: number[] = [];
    const reach = (wanted: number, by: number): void => {
      for (let step = 0; step < steps; step++) {
        if ((wanted & (1 << step)) === 0 || cameFrom[step] !== -2) continue;
        cameFrom[step] = by;
        reached.push(step);
      }
    };
    reach(mask, -1);
    let gap = -1;
    for (let i = 0; i < reached.length; i++) {
      const step = reached[i];
      if (gap < 0 || times[step] < times[gap]) gap = step;
      if (times[step] === -Infinity) break;
      reach(masks[step], step);
    }
    if (gap < 0) return;
    while (cameFrom[gap] >= 0) {
      const giver = cameFrom[gap];
      times[gap] = times[giver];
      masks[gap] = masks[giver];
      gap = giver;
    }
    times[gap] = time;
    masks[gap] = mask;
  }
}
