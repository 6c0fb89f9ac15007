import { type Histogram, histogramOf } from '../events/histogram.ts';
import type { FunnelStep } from './funnelCube.ts';
import type { Walked } from './walk.ts';

const NO_GAPS: Histogram = { values: [], counts: [] };

/** Adds up members and the time between steps, member by member. */
export class StepCounter {
  private readonly members: number[];
  private readonly gaps: Float64Array[];

  constructor(steps: number) {
    this.members = new Array<number>(steps).fill(0);
    this.gaps = Array.from({ length: steps }, () => new Float64Array(64));
  }

  add({ depth, path }: Walked): void {
    for (let step = 0; step < depth; step++) {
      const count = this.members[step]++;
      if (step === 0) continue;
      if (count === this.gaps[step].length) this.gaps[step] = doubled(this.gaps[step]);
      this.gaps[step][count] = path[step] - path[step - 1];
    }
  }

  result(): FunnelStep[] {
    return this.members.map((members, step) => ({
      members,
      gaps: step === 0 ? NO_GAPS : histogramOf(this.gaps[step], members),
    }));
  }
}

function doubled(given: Float64Array): Float64Array {
  const larger = new Float64Array(given.length * 2);
  larger.set(given);
  return larger;
}
