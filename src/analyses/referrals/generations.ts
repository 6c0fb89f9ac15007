/** Generation of members whose chain of inviters runs in a circle, and of those who hang below one. */
export const IN_LOOP = -1;
export const BELOW_LOOP = -2;

const UNKNOWN = -3;
const OPEN = -4;

/**
 * Generations from each member's inviter (a place, -1 for none): 0 came without one, 1 was invited by a 0, and so on;
 * IN_LOOP or BELOW_LOOP where the chain has no beginning.
 */
export function generationsOf(inviter: Int32Array): Int32Array {
  const generation = new Int32Array(inviter.length).fill(UNKNOWN);
  for (let start = 0; start < inviter.length; start++) {
    const chain: number[] = [];
    let at = start;
    while (at >= 0 && generation[at] === UNKNOWN) {
      generation[at] = OPEN;
      chain.push(at);
      at = inviter[at];
    }
    // The chain ran into itself: its tail from there on is the loop.
    const loopFrom = at >= 0 && generation[at] === OPEN ? chain.indexOf(at) : chain.length;
    for (let i = chain.length - 1; i >= 0; i--) {
      const above = inviter[chain[i]];
      if (i >= loopFrom) generation[chain[i]] = IN_LOOP;
      else if (above < 0) generation[chain[i]] = 0;
      else generation[chain[i]] = generation[above] < 0 ? BELOW_LOOP : generation[above] + 1;
    }
  }
  return generation;
}

/** How many members stand below each: the invited, those whom they invited, and so on; -1 in a loop. */
export function countBelow(inviter: Int32Array, generation: Int32Array): Int32Array {
  const below = new Int32Array(inviter.length);
  const left = new Int32Array(inviter.length);
  for (const above of inviter) if (above >= 0) left[above]++;
  const ready: number[] = [];
  left.forEach((count, place) => {
    if (count === 0) ready.push(place);
  });
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    const above = inviter[place];
    if (above < 0) continue;
    below[above] += below[place] + 1;
    left[above]--;
    if (left[above] === 0) ready.push(above);
  }
  generation.forEach((number, place) => {
    if (number === IN_LOOP) below[place] = -1;
  });
  return below;
}
