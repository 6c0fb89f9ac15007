import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { dimensionNames } from './dimensionNames.ts';
import type { TaggedMembers } from './memberTags.ts';
import { DIMENSIONS } from './tagRule.ts';

/** Two tags that one member can't have at once, but some do. */
export interface Conflict {
  readonly tags: readonly [number, number];
  /** Rows of the table without its header, from 0. */
  readonly rows: readonly number[];
}

/**
 * Pairs of tags that exclude each other and stand in one row. Each row `exclusive` names tags, or a dimension whose tags all
 * exclude each other; without such rows it is the lifecycle, since a member is in one stage at a time.
 */
export function conflicts({ tags, tagsOf }: TaggedMembers, exclusive: readonly (readonly Cell[])[]): Conflict[] {
  const sets = exclusive.length > 0 ? exclusive.map((row) => tagsNamed(row, tags)) : [inDimension(tags, 'lifecycle')];
  const excludes = (a: number, b: number): boolean => sets.some((set) => set.has(a) && set.has(b));
  const found = new Map<string, Conflict & { rows: number[] }>();
  tagsOf.forEach((own, row) => {
    own?.forEach((a, place) => {
      for (const b of own.slice(place + 1)) {
        if (!excludes(a, b)) continue;
        const key = `${a} ${b}`;
        const known = found.get(key) ?? { tags: [a, b], rows: [] };
        known.rows.push(row);
        found.set(key, known);
      }
    });
  });
  return [...found.values()].sort((x, y) => x.tags[0] - y.tags[0] || x.tags[1] - y.tags[1]);
}

const inDimension = (tags: TaggedMembers['tags'], dimension: string): Set<number> =>
  new Set(tags.map((_, place) => place).filter((place) => tags[place].dimension === dimension));

function tagsNamed(row: readonly Cell[], tags: TaggedMembers['tags']): Set<number> {
  const places = new Set<number>();
  for (const cell of row) {
    const typed = cellText(cell);
    if (typed === '') continue;
    const place = tags.findIndex(({ name }) => foldName(name) === foldName(typed));
    const dimension = dimensionNames().get(foldName(typed));
    if (place >= 0) places.add(place);
    else if (dimension) for (const each of Array.from(inDimension(tags, dimension))) places.add(each);
    else {
      const hint = nearNames(typed, [...tags.map(({ name }) => name), ...DIMENSIONS]);
      throw new InputError({ code: 'unknownValue', argument: 'exclusive', value: typed, hint });
    }
  }
  return places;
}
