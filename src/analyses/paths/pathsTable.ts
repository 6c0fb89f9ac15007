import type { ResultCell, Say } from '../analysis.ts';
import { refuseTooManyCells } from '../events/refuseTooManyCells.ts';
import { END, LEFT_OUT, type PathsCube, START } from './pathsCube.ts';

/**
 * A row for every way from one step to the next: (step,) from, to, count, its share of the ways on from there, mean
 * seconds; the commonest first, by step where positions count. Or the matrix or the list. Throws InputError
 * resultTooLarge.
 */
export function pathsTable(cube: PathsCube, asShare: boolean, say: Say): ResultCell[][] {
  if (cube.places) return matrixTable(cube, asShare, say);
  if (cube.steps) return memberTable(cube, say);
  const { links = [] } = cube;
  refuseTooManyCells(links.length, 7);
  const name = namer(cube, say);
  // The order of rows is the same in every language.
  const key = namer(cube, (word) => `(${word})`);
  const header = [...(cube.positions ? ['step'] : []), 'from', 'to', 'count', 'share', 'seconds'].map(say);
  const sorted = links
    .map((link) => ({ ...link, fromKey: key(link.from), toKey: key(link.to) }))
    .sort(
      (a, b) =>
        a.group - b.group ||
        a.step - b.step ||
        b.count - a.count ||
        inOrder(a.fromKey, b.fromKey) ||
        inOrder(a.toKey, b.toKey),
    );
  const body = sorted.map((link): ResultCell[] => [
    ...(cube.positions ? [link.step] : []),
    name(link.from),
    name(link.to),
    link.count,
    link.count / link.ofFrom,
    link.milliseconds === undefined ? null : link.milliseconds / link.transitions / 1000,
  ]);
  return withValues(cube, header, body, (row) => sorted[row].group, say);
}

/** A row a node, a column a step: how many are there, or their share of all. The commonest nodes first. */
function matrixTable({ places = [], ...cube }: PathsCube, asShare: boolean, say: Say): ResultCell[][] {
  const name = namer(cube, say);
  const steps = places.reduce((most, { step }) => Math.max(most, step), 0);
  const byNode = new Map<string, { group: number; node: string; isEnd: boolean; counts: number[]; sum: number }>();
  for (const { group, node, step, count } of places) {
    const key = `${group} ${node}`;
    const row = byNode.get(key) ?? {
      group,
      node: name(node),
      isEnd: node === cube.labels.length + END,
      counts: new Array<number>(steps).fill(0),
      sum: 0,
    };
    byNode.set(key, row);
    row.counts[step - 1] = count;
    row.sum += count;
  }
  refuseTooManyCells(byNode.size, steps + 2);
  const sorted = Array.from(byNode.values()).sort(
    (a, b) => a.group - b.group || Number(a.isEnd) - Number(b.isEnd) || b.sum - a.sum || inOrder(a.node, b.node),
  );
  const header: ResultCell[] = [say('node'), ...Array.from({ length: steps }, (_, index) => index + 1)];
  const body = sorted.map(({ group, node, counts }): ResultCell[] => [
    node,
    ...counts.map((count) => (asShare ? count / cube.totals[group] : count)),
  ]);
  return withValues(cube, header, body, (row) => sorted[row].group, say);
}

/** A row a step of every path: who, which of their paths, the step, the node and when. */
function memberTable({ steps = [], ...cube }: PathsCube, say: Say): ResultCell[][] {
  refuseTooManyCells(steps.length, 6);
  const name = namer(cube, say);
  const sorted = [...steps].sort(
    (a, b) => a.group - b.group || inOrder(a.member, b.member) || a.path - b.path || a.step - b.step,
  );
  const header = ['member', 'path', 'step', 'node', 'time'].map(say);
  const body = sorted.map(({ member, path, step, node, time }): ResultCell[] => [
    member,
    path,
    step,
    name(node),
    time === undefined ? null : { moment: time },
  ]);
  return withValues(cube, header, body, (row) => sorted[row].group, say);
}

function withValues(
  { broken, groups }: Pick<PathsCube, 'broken' | 'groups'>,
  header: ResultCell[],
  body: ResultCell[][],
  groupOf: (row: number) => number,
  say: Say,
): ResultCell[][] {
  if (!broken) return [header, ...body];
  return [[say('value'), ...header], ...body.map((cells, row) => [groups[groupOf(row)] || null, ...cells])];
}

function namer(
  { labels }: Pick<PathsCube, 'labels'>,
  say: (word: 'start' | 'end') => string,
): (node: number) => string {
  const others = { [START]: say('start'), [END]: say('end'), [LEFT_OUT]: '…' };
  return (node) => (node < labels.length ? labels[node] : others[(node - labels.length) as 0 | 1 | 2]);
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
