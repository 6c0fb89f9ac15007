/** A smooth function of several numbers: gives its value at x and writes its slopes into gradient. */
export type SmoothFunction = (x: readonly number[], gradient: number[]) => number;

export interface Minimum {
  readonly x: number[];
  readonly value: number;
  /** Largest absolute slope left at x. */
  readonly slope: number;
  /** How often the function was called. */
  readonly evaluations: number;
}

/** A step must gain at least this share of what the slope promises (Armijo; Nocedal and Wright 2006, 3.4). */
const SUFFICIENT = 1e-4;
const SHORTEST_STEP = 1e-8;
/** Values this close can't be told apart; then a step is good if it flattens the slope (Hager and Zhang 2005). */
const NOISE = 1e-13;
/** No coordinate moves further than this in one step. */
const LONGEST_STEP = 3;

/**
 * A local minimum by BFGS (Nocedal and Wright 2006, algorithm 6.1) with a backtracking line search. Never fails: it
 * stops at the tolerance, after `most` steps, or where no step along the slope goes down any more.
 */
export function minimise(f: SmoothFunction, start: readonly number[], tolerance: number, most: number): Minimum {
  const size = start.length;
  let x = [...start];
  let gradient = new Array<number>(size).fill(0);
  let value = f(x, gradient);
  let evaluations = 1;
  let inverse = identity(size, 1 / Math.max(1, norm(gradient)));
  for (let step = 0; step < most && largest(gradient) > tolerance; step++) {
    let direction = inverse.map((row) => -dot(row, gradient));
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      inverse = identity(size, 1 / Math.max(1, norm(gradient)));
      direction = inverse.map((row) => -dot(row, gradient));
      slope = dot(direction, gradient);
    }
    const nextGradient = new Array<number>(size).fill(0);
    let next = x;
    let nextValue = Number.POSITIVE_INFINITY;
    let length = Math.min(1, LONGEST_STEP / largest(direction));
    for (; length >= SHORTEST_STEP; length = shorter(length, value, nextValue, slope)) {
      next = x.map((coordinate, i) => coordinate + length * direction[i]);
      nextValue = f(next, nextGradient);
      evaluations++;
      if (nextValue <= value + SUFFICIENT * length * slope) break;
      const level = nextValue <= value + NOISE * (1 + Math.abs(value));
      if (level && Math.abs(dot(nextGradient, direction)) < 0.9 * Math.abs(slope)) break;
    }
    if (length < SHORTEST_STEP) break;
    const moved = next.map((coordinate, i) => coordinate - x[i]);
    const turned = nextGradient.map((slopeOf, i) => slopeOf - gradient[i]);
    const curvature = dot(moved, turned);
    if (curvature > 1e-14 * norm(moved) * norm(turned)) {
      if (step === 0) inverse = identity(size, curvature / dot(turned, turned));
      inverse = updated(inverse, moved, turned, curvature);
    }
    x = next;
    value = nextValue;
    gradient = nextGradient;
  }
  return { x, value, slope: largest(gradient), evaluations };
}

/** The minimum of the parabola through both values and the slope, kept between a tenth and a half of the step. */
function shorter(length: number, value: number, tried: number, slope: number): number {
  const parabola = (-slope * length * length) / (2 * (tried - value - slope * length));
  return Math.min(length * 0.5, Math.max(length * 0.1, Number.isFinite(parabola) ? parabola : 0));
}

/** The inverse Hessian after a step (BFGS). */
function updated(
  inverse: readonly number[][],
  moved: readonly number[],
  turned: readonly number[],
  curvature: number,
): number[][] {
  const carried = inverse.map((row) => dot(row, turned));
  const weight = (1 + dot(turned, carried) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (entry, j) => entry + weight * moved[i] * moved[j] - (carried[i] * moved[j] + moved[i] * carried[j]) / curvature,
    ),
  );
}

const identity = (size: number, scale: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? scale : 0)));

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i], 0);
const norm = (a: readonly number[]): number => Math.sqrt(dot(a, a));
const largest = (a: readonly number[]): number => a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
