import { InputError } from '../../engine/inputProblem.ts';
import { nearestNames } from '../../engine/nearest.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { foldName } from '../foldName.ts';
import { quoteList } from '../quoteList.ts';
import { rowName } from '../rowName.ts';
import { type Channel, type ChannelClass, CLASSES, ourChannels } from './channelMap.ts';
import { findChannel } from './findChannel.ts';
import { foldChannel } from './foldChannel.ts';
import { classNames } from './words/index.ts';

/**
 * The map that counts: the rows `map` (channel or channels parted by |, class), then ours unless `built in` is no. A row
 * that names a channel of ours, in whichever spelling, holds for all spellings of it. Throws InputError for a blank name or
 * a class that is none.
 */
export function readMap(rows: readonly (readonly Cell[])[], builtIn: boolean): readonly Channel[] {
  const ours = ourChannels();
  const own = rows.flatMap(([names, kind]): Channel[] => {
    const given = classOf(cellText(kind), 'map');
    return rowName('map', names)
      .split(/[|｜]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => {
        const folded = foldChannel(name);
        const known = ours.find(({ spellings }) => spellings.includes(folded));
        return known ? { ...known, class: given } : { name, spellings: [folded], class: given };
      });
  });
  return builtIn ? [...own, ...ours] : own;
}

/** A class by its name in any language. Throws InputError with the nearest ones. */
export function classOf(typed: string, argument: string): ChannelClass {
  const names = classNames();
  const found = names.get(foldName(typed));
  if (found) return found;
  const near = typed === '' ? [...CLASSES] : nearestNames(foldName(typed), [...names.keys()]);
  throw new InputError({ code: 'unknownValue', argument, value: typed, hint: quoteList(near) });
}

/** The channel of each label, undefined where the map has none. */
export const channelsOf = (labels: readonly string[], map: readonly Channel[]): (Channel | undefined)[] =>
  labels.map((label) => findChannel(foldChannel(label), map));
