import type { ResultCell, Say } from '../analysis.ts';
import type { Conflict } from './conflicts.ts';
import { countTags, type Tag, type TaggedMembers } from './memberTags.ts';
import { DIMENSIONS } from './tagRule.ts';
import { wecomTags } from './wecom.ts';

const SHOWN_ROWS = 10;

/** Beside each row of the table: all its tags, then those of each dimension. A blank row stays blank. */
export function tagsTable({ tags, tagsOf }: TaggedMembers, separator: string, say: Say): ResultCell[][] {
  const list = (places: readonly number[]): string | null =>
    places.length > 0 ? places.map((place) => tags[place].name).join(separator) : null;
  const rows = tagsOf.map((own = []): ResultCell[] => [
    list(own),
    ...DIMENSIONS.map((dimension) => list(own.filter((place) => tags[place].dimension === dimension))),
  ]);
  return [[say('tags'), ...DIMENSIONS.map(say)], ...rows];
}

/** A row a tag: dimension, the rules in words, how many members have it. */
export function dictionaryTable(tagged: TaggedMembers, say: Say): ResultCell[][] {
  const { counts, members } = countTags(tagged);
  const rows = tagged.tags.map((tag, place): ResultCell[] => [
    tag.name,
    tag.dimension ? say(tag.dimension) : null,
    ruleText(tag, say),
    counts[place],
    members === 0 ? null : counts[place] / members,
  ]);
  return [['tag', 'dimension', 'rule', 'members', 'share'].map(say), ...rows];
}

function ruleText({ rules }: Tag, say: Say): string {
  const texts = rules.map(({ conditions, values }) =>
    conditions
      .map(({ column, test }, place) => [column, say(`test ${test}`), values[place]].join(' ').trim())
      .join(say('and')),
  );
  return texts.join(say('or'));
}

/** A row a pair of tags that stand together but may not: how many members, and the first rows of the table. */
export function conflictTable({ tags }: TaggedMembers, found: readonly Conflict[], say: Say): ResultCell[][] {
  const rows = found.map(({ tags: [a, b], rows: at }): ResultCell[] => [
    tags[a].name,
    tags[b].name,
    at.length,
    // As the table's own rows count: its header is row 1.
    at
      .slice(0, SHOWN_ROWS)
      .map((row) => row + 2)
      .join(', ') + (at.length > SHOWN_ROWS ? ' …' : ''),
  ]);
  return [['tag', 'conflicts with', 'members', 'rows'].map(say), ...rows];
}

/** A row a tag as WeCom takes it, with what its limits say. */
export function wecomTable(tagged: TaggedMembers, say: Say): ResultCell[][] {
  const { counts } = countTags(tagged);
  const most = tagged.tagsOf.reduce((largest, own) => Math.max(largest, own ? own.length : 0), 0);
  const rows = wecomTags(tagged.tags, most).map(({ name, length, faults }, place): ResultCell[] => {
    const { dimension } = tagged.tags[place];
    return [
      say(dimension ?? 'other tags'),
      tagged.tags[place].name,
      name,
      length,
      counts[place],
      faults.length > 0 ? faults.map(say).join(say('semicolon')) : say('ok'),
    ];
  });
  return [['tag group', 'tag', 'name in WeCom', 'characters', 'members', 'check'].map(say), ...rows];
}
