import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Channel class',
  summary: 'Sorts channels into paid, feed (信息流), free and unknown, by a map that you can edit.',
  method:
    'Spellings are folded first: case, width, 简 and 繁, and names of one channel (公众号, 微信公众号, WeChat OA). A name is looked up as a whole, else by what it contains; words that tell the kind of traffic (organic, feed, ads, SEM) count before the platform. What the map has not is unknown. The map is ours, not a standard.',
  columns: { channel: 'The channel or source of each member.' },
  settings: {
    map: 'A row of your own: channel (several parted by |), class (paid, feed, free, unknown). It counts before our map, for every spelling of that channel; may repeat.',
    'built in': 'no: only your own rows count.',
    show: "class; channel: each channel's one name; map: the whole map as settings rows to copy and edit.",
  },
};
