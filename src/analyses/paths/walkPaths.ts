import { DAY_MS } from '../../engine/calendar.ts';
import { BEGINS, FINISHES, nodesInOrder, type PathRows } from './pathRows.ts';

export interface PathOptions {
  /** Runs of the same node count once. */
  readonly collapse: boolean;
  /** At most so many steps of each path. */
  readonly steps?: number;
  /** Paths begin at the first row that BEGINS marks, and end at the first one after it that FINISHES marks. */
  readonly after: boolean;
  readonly before: boolean;
  /** A pause of so many ms, or the next civil day, begins another path. */
  readonly gap?: number | 'same day';
}

/** One path, or the part of it that the options keep. */
export interface Path {
  readonly actor: number;
  /** The rows of its steps; −1 stands for steps left out between the beginning and the end. */
  readonly rows: readonly number[];
  /** Nothing is cut off before the first, after the last step. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** Every path with at least one step, actor by actor. */
export function walkPaths(given: PathRows, options: PathOptions, take: (path: Path) => void): void {
  const { starts, rows } = nodesInOrder(given);
  for (let actor = 0; actor < given.actors.count; actor++) {
    let from = starts[actor];
    while (from < starts[actor + 1]) {
      let to = from + 1;
      while (to < starts[actor + 1] && !parted(given, options.gap, rows[to - 1], rows[to])) to++;
      const kept = keptSteps(given, rows, from, to, options);
      if (kept.rows.length > 0) take({ actor, ...kept });
      from = to;
    }
  }
}

function parted({ instant, civil }: PathRows, gap: PathOptions['gap'], before: number, row: number): boolean {
  if (gap === undefined) return false;
  if (gap === 'same day') return Math.floor(civil[row] / DAY_MS) !== Math.floor(civil[before] / DAY_MS);
  return instant[row] - instant[before] >= gap;
}

type Kept = Omit<Path, 'actor'>;
const NOTHING: Kept = { rows: [], fromStart: false, toEnd: false };

function keptSteps({ nodes, masks }: PathRows, rows: Int32Array, from: number, to: number, options: PathOptions): Kept {
  const path: number[] = [];
  const marks: number[] = [];
  for (let i = from; i < to; i++) {
    const last = path.length - 1;
    if (options.collapse && last >= 0 && nodes.codes[rows[i]] === nodes.codes[path[last]]) {
      // As PostHog does: the last of a run is when the step was left.
      path[last] = rows[i];
      marks[last] |= masks[rows[i]];
      continue;
    }
    path.push(rows[i]);
    marks.push(masks[rows[i]]);
  }
  const start = options.after ? marks.findIndex((mark) => (mark & BEGINS) !== 0) : 0;
  if (start < 0) return NOTHING;
  const finish = options.before
    ? marks.findIndex((mark, index) => index >= start && (mark & FINISHES) !== 0)
    : path.length - 1;
  if (finish < 0) return NOTHING;
  return limited(path.slice(start, finish + 1), start === 0, finish === path.length - 1, options);
}

/** The first steps; the last ones where only the end is given; both ends with a gap between where both are. */
function limited(path: readonly number[], fromStart: boolean, toEnd: boolean, options: PathOptions): Kept {
  const { steps = Infinity, after, before } = options;
  if (path.length <= steps) return { rows: path, fromStart, toEnd };
  if (!before) return { rows: path.slice(0, steps), fromStart, toEnd: false };
  if (!after) return { rows: path.slice(-steps), fromStart: false, toEnd };
  const half = Math.floor(steps / 2);
  return { rows: [...path.slice(0, half), -1, ...(half > 0 ? path.slice(-half) : [])], fromStart, toEnd };
}
