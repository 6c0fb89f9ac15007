import { type Analysis, analysis } from '../analysis.ts';
import { text } from '../columns.ts';
import { choice, rows, yes } from '../settings.ts';
import { mapTable } from './mapTable.ts';
import { channelsOf, readMap } from './readMap.ts';
import { words } from './words/index.ts';

/** CHANNEL_CLASS: paid, feed, free or unknown, by an editable map of channels. */
export const channelClass: Analysis = analysis({
  id: 'CHANNEL_CLASS',
  shape: 'rows',
  columns: { channel: text() },
  settings: {
    map: rows(),
    'built in': yes(true),
    show: choice(['class', 'channel', 'map'], 'class'),
  },
  words,
  compute({ channel }, { map, 'built in': builtIn, show }) {
    const channels = readMap(map, builtIn);
    return {
      show,
      channels,
      codes: channel.codes,
      labels: channel.labels,
      found: channelsOf(channel.labels, channels),
    };
  },
  table({ show, channels, codes, labels, found }, say) {
    if (show === 'map') return mapTable(channels, say);
    return Array.from(codes, (code) => {
      if (code < 0) return [null];
      return [show === 'class' ? say(found[code]?.class ?? 'unknown') : (found[code]?.name ?? labels[code])];
    });
  },
  tableWhen: ({ show }) => show === 'map',
});
