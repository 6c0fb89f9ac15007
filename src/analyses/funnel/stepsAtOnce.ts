/**
 * How many of the steps after step `done` events of one instant can do at once, one event serving one step: a
 * bipartite matching of the steps, one after the other, by augmenting paths.
 */
export function stepsAtOnce(masks: Int32Array, from: number, end: number, done: number, steps: number): number {
  const stepOf = new Int32Array(end - from).fill(-1);
  const serve = (step: number, seen: Uint8Array): boolean => {
    for (let i = 0; i < stepOf.length; i++) {
      if ((masks[from + i] & (1 << step)) === 0 || seen[i]) continue;
      seen[i] = 1;
      if (stepOf[i] >= 0 && !serve(stepOf[i], seen)) continue;
      stepOf[i] = step;
      return true;
    }
    return false;
  };
  let step = done;
  while (step < steps && serve(step, new Uint8Array(stepOf.length))) step++;
  return step - done;
}

/** Whether a mask means more than one step. */
export const servesSeveral = (mask: number): boolean => (mask & (mask - 1)) !== 0;
