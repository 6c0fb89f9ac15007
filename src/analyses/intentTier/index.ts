import { isKnownHeader } from '../../intake/headers/scoreHeader.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { type Analysis, analysis, type ResultCell } from '../analysis.ts';
import { readMap } from '../channelClass/readMap.ts';
import { block, optional, text } from '../columns.ts';
import { startsWithHeader, withoutHeader } from '../features/headerRow.ts';
import { choice, rows, yes } from '../settings.ts';
import { intentTiers } from './intentTiers.ts';
import { readClasses } from './readClasses.ts';
import { reasonText } from './reasonText.ts';
import { plainSignals, ruledSignals } from './signals.ts';
import { words } from './words/index.ts';

/** INTENT_TIER: how near members are to buying, by the class of their channel and by what they did. */
export const intentTier: Analysis = analysis({
  id: 'INTENT_TIER',
  shape: 'rows',
  columns: {
    channel: text(),
    signals: optional(block()),
    signals_2: optional(block()),
    signals_3: optional(block()),
    signals_4: optional(block()),
  },
  settings: {
    map: rows(),
    'built in': yes(true),
    class: rows(),
    signal: rows(),
    show: choice(['tier', 'reason'], 'tier'),
  },
  words,
  compute({ channel, ...given }, settings, { reading }) {
    const signals = Object.values(given).flatMap((columns) => columns ?? []);
    const first = channel.codes.length > 0 && channel.codes[0] >= 0 ? channel.labels[channel.codes[0]] : '';
    const named = signals.length > 0 && startsWithHeader(signals) === 1 && isKnownHeader(first);
    const isHeader =
      named &&
      signals.every(([cell]) => readYesNo([cell], reading).problems.length > 0 || cell === '' || cell === null);
    const columns = withoutHeader(signals, isHeader ? 1 : 0);
    const intents = intentTiers(channel, {
      map: readMap(settings.map, settings['built in']),
      tiers: readClasses(settings.class),
      signals:
        settings.signal.length > 0 ? ruledSignals(settings.signal, columns, reading) : plainSignals(columns, reading),
      headers: columns.headers,
    });
    return { intents, isHeader, withReason: settings.show === 'reason' };
  },
  table({ intents, isHeader, withReason }, say) {
    const cells = intents.map((intent): ResultCell[] =>
      withReason ? [say(intent.tier), reasonText(intent, say)] : [say(intent.tier)],
    );
    const header = withReason ? [say('intent'), say('reason')] : [say('intent')];
    return isHeader ? [header, ...cells] : cells;
  },
});
