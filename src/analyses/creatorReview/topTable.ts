import { ascending } from '../../engine/ascending.ts';
import { heldByTop, topSums } from '../../engine/statistics/heldByTop.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { membersAtTop } from '../concentration/membersAtTop.ts';
import { topSentence } from '../concentration/topSentence.ts';
import type { ReviewCube } from './reviewTable.ts';

/** What the first creators of this period made of all, by what the review goes by: a row for each share of the creators. */
export function topTable({ creators, rule, top }: ReviewCube, say: Say): ResultCell[][] {
  const posting = creators.filter(({ now }) => now.posts > 0 && !Number.isNaN(now[rule.by]));
  const values = ascending(Float64Array.from(posting, ({ now }) => now[rule.by]));
  const sums = topSums(values);
  const total = sums[values.length];
  const all = values.length;
  const rows = top.map((share): ResultCell[] => {
    const count = membersAtTop({ values, total, scale: 0, members: 'whole', ties: 'split' }, share);
    const made = heldByTop(sums, count);
    const part = total > 0 ? made / total : null;
    return [share, count, made, part, topSentence({ share, count, all, part }, say('creators'), say(rule.by), say)];
  });
  return [[say('top'), say('creators'), say(rule.by), say('share of all'), say('in words')], ...rows];
}
