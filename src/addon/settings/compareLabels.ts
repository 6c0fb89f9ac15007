import type { Trial } from '../api.ts';

const MOST_MOVES = 12;
/** More different labels than this are numbers of their own, not groups. */
const MOST_GROUPS = 40;

/** The labels of the same members, now and then: who changes, from where to where, and how large the groups are. */
export function compareLabels(now: readonly string[], next: readonly string[]): Trial {
  const sizes = new Map<string, { label: string; now: number; after: number }>();
  const moves = new Map<string, Trial['moves'][number]>();
  const size = (label: string) => {
    const known = sizes.get(label) ?? { label, now: 0, after: 0 };
    sizes.set(label, known);
    return known;
  };
  let members = 0;
  let changed = 0;
  now.forEach((from, index) => {
    const to = next[index] ?? '';
    if (from === '' && to === '') return;
    members++;
    size(from).now++;
    size(to).after++;
    if (from === to) return;
    changed++;
    const key = JSON.stringify([from, to]);
    const move = moves.get(key) ?? { from, to, members: 0 };
    move.members++;
    moves.set(key, move);
  });
  const ranked = [...moves.values()].sort((a, b) => b.members - a.members);
  const isGrouped = sizes.size <= MOST_GROUPS;
  const listed = isGrouped ? ranked.slice(0, MOST_MOVES) : [];
  return {
    members,
    changed,
    moves: listed,
    others: changed - listed.reduce((sum, move) => sum + move.members, 0),
    groups: isGrouped ? [...sizes.values()].sort((a, b) => b.now - a.now || b.after - a.after) : [],
  };
}
