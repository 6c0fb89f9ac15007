import type { ResultCell, Say } from '../analysis.ts';
import type { Clusters } from './clusterRows.ts';

/** What is put out: each row's group, or a row a group. */
export interface ClusterResult extends Clusters {
  readonly show: 'groups' | 'summary';
}

/** The group's name by row (under a header its title), or the summary. */
export const clusterTable = (result: ClusterResult, say: Say): ResultCell[][] =>
  result.show === 'summary' ? summaryTable(result, say) : groupRows(result, say);

const nameOf = (group: number, say: Say): string => say('group {n}').replace('{n}', String(group + 1));

function groupRows({ group, features }: Clusters, say: Say): ResultCell[][] {
  const rows = Array.from(group, (number): ResultCell[] => [number < 0 ? null : nameOf(number, say)]);
  return features.headers ? [[say('group')], ...rows] : rows;
}

/** Group, members, share, the centre of each feature, inertia; then all together, and the rows left out if any. */
function summaryTable(result: Clusters, say: Say): ResultCell[][] {
  const { features, sizes, centres, centre, within, leftOut } = result;
  const width = features.columns.length;
  const names = features.names.map((name, i) => name || say('column {n}').replace('{n}', String(features.places[i])));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const rows = Array.from(sizes, (size, group): ResultCell[] => [
    nameOf(group, say),
    size,
    size / all,
    ...centres.subarray(group * width, (group + 1) * width),
    within[group],
  ]);
  const inertia = within.reduce((sum, each) => sum + each, 0);
  const blanks = new Array<ResultCell>(width + 2).fill(null);
  return [
    [say('group'), say('members'), say('share'), ...names, say('inertia')],
    ...rows,
    [say('all'), all, 1, ...centre, inertia],
    ...(leftOut > 0 ? [[say('left out'), leftOut, ...blanks]] : []),
  ];
}
