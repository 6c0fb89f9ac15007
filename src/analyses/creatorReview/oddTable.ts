import { naturalOrder } from '../../engine/naturalOrder.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { oddOf } from './oddPost.ts';
import type { ReviewCube } from './reviewTable.ts';

/** A row a post of this period whose reads and interactions do not go together, by creator and day. */
export function oddTable({ posts, names, rule }: ReviewCube, say: Say): ResultCell[][] {
  const found = posts.flatMap((post) => {
    const odd = post.back === 0 ? oddOf(post, rule.odd) : undefined;
    return odd ? [{ ...post, odd, name: names[post.creator] }] : [];
  });
  found.sort(
    (a, b) => naturalOrder(a.name, b.name) || a.day - b.day || a.reads - b.reads || a.interactions - b.interactions,
  );
  const rows = found.map(({ name, day, reads, interactions, odd }): ResultCell[] => [
    name,
    { day },
    reads,
    interactions,
    reads > 0 ? interactions / reads : null,
    say(odd),
  ]);
  return [['creator', 'day', 'reads', 'interactions', 'ratio', 'odd'].map(say), ...rows];
}
