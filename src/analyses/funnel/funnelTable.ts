import type { ResultCell, Say } from '../analysis.ts';
import { histogramMean, histogramMedian } from '../events/histogram.ts';
import type { FunnelCube, FunnelGroup } from './funnelCube.ts';

/** A part of nothing is blank. */
const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const seconds = (milliseconds: number | null): number | null => (milliseconds === null ? null : milliseconds / 1000);

/**
 * A row a step: number, event, members, share of the first step and of the previous one, mean and median seconds from
 * the previous step. With a breakdown its value comes first. In any order a step has no event of its own.
 */
export function funnelTable(cube: FunnelCube, say: Say): ResultCell[][] {
  if (cube.members) return memberRows(cube, say);
  const header = ['step', 'event', 'members', 'ofFirst', 'ofPrevious', 'mean', 'median'].map(say);
  const body = cube.groups.flatMap((group) =>
    stepRows(cube, group, say).map((row) => (cube.broken ? [group.value || null, ...row] : row)),
  );
  return [cube.broken ? [say('value'), ...header] : header, ...body];
}

function stepRows(cube: FunnelCube, { steps }: FunnelGroup, say: Say): ResultCell[][] {
  return steps.map(({ members, gaps }, index) => [
    index + 1,
    cube.order === 'any' ? null : cube.events[index] || say('anyEvent'),
    members,
    share(members, steps[0].members),
    index === 0 ? null : share(members, steps[index - 1].members),
    seconds(histogramMean(gaps)),
    seconds(histogramMedian(gaps)),
  ]);
}

function memberRows({ members = [] }: FunnelCube, say: Say): ResultCell[][] {
  const header = ['value', 'step', 'member', 'time'].map(say);
  return [header, ...members.map(({ value, step, member, time }) => [value || null, step, member, { moment: time }])];
}
