import type { ResultCell, Say } from '../analysis.ts';
import type { Channel } from './channelMap.ts';

/** The map as settings rows, ready to be copied and edited: setting, channels, class. */
export const mapTable = (channels: readonly Channel[], say: Say): ResultCell[][] =>
  channels.map(({ name, spellings, class: kind }) => {
    const others = spellings.filter((spelling, place) => place > 0 && spelling !== name);
    return [say('map'), [name, ...others].join(' | '), say(kind)];
  });
