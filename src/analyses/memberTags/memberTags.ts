import { InputError } from '../../engine/inputProblem.ts';
import { rowTest } from '../conditions/rowTest.ts';
import type { NamedTable } from './readTable.ts';
import type { Dimension, TagRule } from './tagRule.ts';

/** A tag with all rules that give it. */
export interface Tag {
  readonly name: string;
  readonly dimension?: Dimension;
  readonly rules: readonly TagRule[];
}

export interface TaggedMembers {
  /** In the order of the rules. */
  readonly tags: readonly Tag[];
  /** By row: places in tags, ascending; undefined for a blank row. */
  readonly tagsOf: readonly (readonly number[] | undefined)[];
}

/** The tags of every row. Throws InputError where one tag stands in two dimensions. */
export function memberTags(table: NamedTable, rules: readonly TagRule[]): TaggedMembers {
  const tags = tagsIn(rules);
  const tests = tags.map((tag) =>
    tag.rules.map(({ conditions }) => conditions.map((condition) => rowTest(condition, table, 'rules'))),
  );
  const tagsOf = Array.from({ length: table.rows }, (_, row) => {
    if (table.isBlankRow(row)) return undefined;
    return tags
      .map((_tag, place) => place)
      .filter((place) => tests[place].some((all) => all.every((holds) => holds(row))));
  });
  return { tags, tagsOf };
}

function tagsIn(rules: readonly TagRule[]): Tag[] {
  const names = [...new Set(rules.map(({ tag }) => tag))];
  return names.map((name) => {
    const own = rules.filter(({ tag }) => tag === name);
    const dimensions = [...new Set(own.flatMap(({ dimension }) => (dimension ? [dimension] : [])))];
    if (dimensions.length > 1) {
      throw new InputError({ code: 'badValue', argument: 'rules', value: name, hint: dimensions.join(' / ') });
    }
    return { name, dimension: dimensions[0], rules: own };
  });
}

/** How many members have each tag, and how many rows there are. */
export function countTags({ tags, tagsOf }: TaggedMembers): { counts: number[]; members: number } {
  const counts = new Array<number>(tags.length).fill(0);
  let members = 0;
  for (const own of tagsOf) {
    if (!own) continue;
    members++;
    for (const place of own) counts[place]++;
  }
  return { counts, members };
}
