import type { Walked, WalkRules } from './walk.ts';

/**
 * For every number of steps done, the try that started latest: with equal progress it has the most time left, so it is
 * the only one that has to be remembered. −Infinity: nobody got there.
 */
export class Tries {
  readonly steps: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Row k holds the instants of steps 1 to k. */
  readonly paths: Float64Array;
  private readonly rules: WalkRules;

  constructor(rules: WalkRules) {
    this.rules = rules;
    this.steps = rules.steps;
    this.starts = new Float64Array(rules.steps + 1);
    this.ends = new Float64Array(rules.steps + 1);
    this.paths = new Float64Array((rules.steps + 1) * rules.steps);
    this.clear();
  }

  clear(): void {
    this.starts.fill(-Infinity);
  }

  /** Whether the try that has done k steps may do the next one now; k = 0 starts a new try. */
  canGoOn(k: number, now: number): boolean {
    return k === 0 ? now <= this.rules.lastStart : this.starts[k] > -Infinity && now <= this.ends[k];
  }

  /** Takes the try with k steps to `to` steps, all done now; returns whether it is news, that is, started later. */
  goOn(k: number, to: number, now: number): boolean {
    const start = k === 0 ? now : this.starts[k];
    if (start <= this.starts[to]) return false;
    const { paths, steps } = this;
    paths.copyWithin(to * steps, k * steps, k * steps + k);
    paths.fill(now, to * steps + k, to * steps + to);
    this.starts[to] = start;
    this.ends[to] = k === 0 ? this.rules.windowEnd(now) : this.ends[k];
    return true;
  }

  has(k: number): boolean {
    return this.starts[k] > -Infinity;
  }

  forget(k: number): void {
    this.starts[k] = -Infinity;
  }

  copyPath(k: number, walked: Walked): void {
    const from = k * this.steps;
    for (let i = 0; i < k; i++) walked.path[i] = this.paths[from + i];
    walked.depth = k;
  }
}
