import type { Channel } from './channelMap.ts';

interface Match {
  readonly channel: Channel;
  readonly start: number;
  readonly end: number;
}

/**
 * The channel that a folded name means: the one of that very spelling, else among those whose spelling stands inside the
 * name (Latin words whole) the first in the map; a spelling that lies inside a longer one found there doesn't count.
 * 小红书投放 so is paid, by 投放, and its name is 小红书. undefined where none does.
 */
export function findChannel(folded: string, channels: readonly Channel[]): Channel | undefined {
  if (folded === '') return undefined;
  const exact = channels.find(({ spellings }) => spellings.includes(folded));
  if (exact) return exact;
  const matches: Match[] = [];
  for (const channel of channels) {
    for (const spelling of channel.spellings) {
      for (const start of placesOf(spelling, folded)) matches.push({ channel, start, end: start + spelling.length });
    }
  }
  const isInside = (one: Match): boolean =>
    matches.some(
      (other) => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
    );
  const found = matches.filter((match) => !isInside(match));
  const inOrder = channels.filter((channel) => found.some((match) => match.channel === channel));
  const [first] = inOrder;
  const named = inOrder.find(({ isKind }) => !isKind) ?? first;
  return first && { ...named, class: first.class };
}

/** Where a spelling stands in a name: Latin letters and digits only as whole words, a single Han character never. */
function placesOf(spelling: string, name: string): number[] {
  const places: number[] = [];
  if (spelling.length < 2) return places;
  for (let at = name.indexOf(spelling); at >= 0; at = name.indexOf(spelling, at + 1)) {
    if (!joins(name[at - 1], spelling[0]) && !joins(spelling[spelling.length - 1], name[at + spelling.length]))
      places.push(at);
  }
  return places;
}

const joins = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && /[a-z0-9]/.test(left) && /[a-z0-9]/.test(right);
