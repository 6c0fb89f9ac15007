import { type Analysis, analysis } from '../analysis.ts';
import { id, inGroup, money, optional, text, time } from '../columns.ts';
import { choice, day, duration } from '../settings.ts';
import { attribute } from './attribute.ts';
import { attributionTable } from './attributionTable.ts';
import { MODELS } from './credits.ts';
import { words } from './words/index.ts';

/** ATTRIBUTION: conversions and their value, shared among the channels that touched the buyer before. */
export const attribution: Analysis = analysis({
  id: 'ATTRIBUTION',
  shape: 'table',
  columns: {
    member: id(),
    channel: text(),
    time: time(),
    buyer: inGroup('conversions', id()),
    bought_at: inGroup('conversions', time()),
    value: optional(inGroup('conversions', money())),
  },
  settings: {
    model: choice([...MODELS, 'all'], 'last'),
    'look-back': duration({ count: 30, unit: 'day' }),
    from: day(),
    to: day(),
    as_of: day(),
  },
  words,
  compute({ member, channel, time, buyer, bought_at, value }, settings) {
    return attribute(
      { member, channel, time, buyer, boughtAt: bought_at, value },
      {
        models: settings.model === 'all' ? MODELS : [settings.model],
        lookBack: settings['look-back'],
        from: settings.from,
        to: settings.to,
        asOf: settings.as_of,
      },
    );
  },
  table: attributionTable,
});
