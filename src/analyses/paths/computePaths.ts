import type { PathRows } from './pathRows.ts';
import { END, LEFT_OUT, type PathPlace, type PathStep, type PathsCube, START } from './pathsCube.ts';
import { Tally } from './tally.ts';
import { type Path, type PathOptions, walkPaths } from './walkPaths.ts';

export interface PathsOptions extends PathOptions {
  /** Links of different steps are different links. */
  readonly positions: boolean;
  /** Adds a step before the first and after the last one. */
  readonly ends: boolean;
  /** Counts every transition, not each member once. */
  readonly everyTime: boolean;
  readonly show: 'steps' | 'matrix' | 'members';
  /** The members' names, to list their paths. */
  readonly labels: readonly string[];
}

/** The ways that members take from event to event, as links, as a matrix of steps or path by path. */
export function computePaths(rows: PathRows, options: PathsOptions): PathsCube {
  const { groups, broken } = rows.actors;
  const cube = { labels: rows.nodes.labels, groups, broken, positions: options.positions };
  if (options.show === 'matrix') return { ...cube, ...matrixOf(rows, options) };
  if (options.show === 'members') return { ...cube, totals: [], steps: stepsOf(rows, options) };
  return { ...cube, totals: [], links: linksOf(rows, options) };
}

function linksOf(rows: PathRows, options: PathsOptions): PathsCube['links'] {
  const { nodes, instant } = rows;
  const base = nodes.labels.length;
  const width = base + 3;
  const links = new Tally(options.everyTime);
  const leaving = new Tally(options.everyTime);
  const timeOf = (row: number): number => (row < 0 ? Number.NaN : instant[row]);
  walkPaths(rows, options, (path) => {
    const group = groupOf(rows, path);
    const add = (from: number, to: number, step: number, amount: number): void => {
      const at = options.positions ? step : 0;
      links.add((group * width + from) * width + to, at, path.actor, amount);
      leaving.add(group * width + from, at, path.actor);
    };
    const steps = path.rows.map((row) => (row < 0 ? base + LEFT_OUT : nodes.codes[row]));
    const last = steps.length - 1;
    if (options.ends && path.fromStart) add(base + START, steps[0], 0, Number.NaN);
    for (let i = 0; i < last; i++) {
      add(steps[i], steps[i + 1], i + 1, timeOf(path.rows[i + 1]) - timeOf(path.rows[i]));
    }
    if (options.ends && path.toEnd) add(steps[last], base + END, last + 1, Number.NaN);
  });
  return links.keys.map(([major, step], index) => {
    const to = major % width;
    const from = Math.floor(major / width) % width;
    const group = Math.floor(major / width / width);
    const milliseconds = Number.isNaN(links.sums[index]) ? undefined : links.sums[index];
    const ofFrom = leaving.countOf(group * width + from, step);
    return { group, step, from, to, count: links.counts[index], ofFrom, milliseconds, transitions: links.times[index] };
  });
}

function matrixOf(rows: PathRows, options: PathsOptions): Pick<PathsCube, 'places' | 'totals'> {
  const base = rows.nodes.labels.length;
  const width = base + 3;
  const places = new Tally(options.everyTime);
  const totals = new Tally(options.everyTime);
  const lengths: { readonly group: number; readonly actor: number; readonly length: number }[] = [];
  let longest = 0;
  walkPaths(rows, options, (path) => {
    const group = groupOf(rows, path);
    totals.add(group, 0, path.actor);
    path.rows.forEach((row, index) => {
      places.add(group * width + (row < 0 ? base + LEFT_OUT : rows.nodes.codes[row]), index + 1, path.actor);
    });
    longest = Math.max(longest, path.rows.length);
    if (options.ends && path.toEnd) lengths.push({ group, actor: path.actor, length: path.rows.length });
  });
  for (const { group, actor, length } of lengths) {
    for (let step = length + 1; step <= longest; step++) places.add(group * width + base + END, step, actor);
  }
  const counted = places.keys.map(
    ([major, step], index): PathPlace => ({
      group: Math.floor(major / width),
      step,
      node: major % width,
      count: places.counts[index],
    }),
  );
  return { places: counted, totals: rows.actors.groups.map((_, group) => totals.countOf(group, 0)) };
}

function stepsOf(rows: PathRows, options: PathsOptions): PathStep[] {
  const base = rows.nodes.labels.length;
  const steps: PathStep[] = [];
  let actor = -1;
  let number = 0;
  walkPaths(rows, options, (path) => {
    number = path.actor === actor ? number + 1 : 1;
    actor = path.actor;
    const group = groupOf(rows, path);
    const member = options.labels[rows.actors.memberOf?.[actor] ?? actor];
    path.rows.forEach((row, index) => {
      const node = row < 0 ? base + LEFT_OUT : rows.nodes.codes[row];
      steps.push({ group, member, path: number, step: index + 1, node, time: row < 0 ? undefined : rows.civil[row] });
    });
  });
  return steps;
}

const groupOf = ({ actors }: PathRows, { actor }: Path): number => actors.groupOf?.[actor] ?? 0;
