import { wilsonInterval } from '../../engine/statistics/wilsonInterval.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { PortraitRow } from './computePortrait.ts';
import { BLANK, OTHERS } from './valued.ts';

const HEADERS = [
  'segment',
  'attribute',
  'value',
  'in segment',
  'share',
  'low',
  'high',
  'in all',
  'share in all',
  'index',
  'note',
];

/** Share in the segment against all: index 100 is alike. Below `too few` members no interval and no verdict. */
export function portraitTable(rows: readonly PortraitRow[], tooFew: number, say: Say): ResultCell[][] {
  const body = rows.map((row): ResultCell[] => {
    const { segment, attribute, value, inSegment, ofSegment, inAll, ofAll } = row;
    const share = ofSegment === 0 ? null : inSegment / ofSegment;
    const shareOfAll = ofAll === 0 ? null : inAll / ofAll;
    const enough = ofSegment >= tooFew && ofSegment > 0;
    const { low, high } = enough ? wilsonInterval(inSegment, ofSegment) : { low: null, high: null };
    // In whole numbers first: 1/3 against 1/3 is 100 and not a hair off.
    const index = share === null || inAll === 0 ? null : (100 * (inSegment * ofAll)) / (ofSegment * inAll);
    return [
      segment || say('the segment'),
      attribute,
      shownValue(value, say),
      inSegment,
      share,
      low,
      high,
      inAll,
      shareOfAll,
      index,
      enough ? verdict(low, high, shareOfAll, say) : say('too few'),
    ];
  });
  return [HEADERS.map(say), ...body];
}

const shownValue = (value: string, say: Say): string =>
  value === BLANK ? say('blank') : value === OTHERS ? say('others') : value;

function verdict(low: number | null, high: number | null, all: number | null, say: Say): string | null {
  if (low === null || high === null || all === null) return null;
  if (low > all) return say('over');
  return high < all ? say('under') : null;
}
