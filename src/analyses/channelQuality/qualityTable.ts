import { wilsonInterval } from '../../engine/statistics/wilsonInterval.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { ChannelFigures } from './channelQuality.ts';
import { type RankBy, ratesOf } from './rates.ts';

export interface QualityResult {
  readonly figures: readonly ChannelFigures[];
  readonly all: ChannelFigures;
  readonly valueUnit: number;
  readonly costUnit: number;
  readonly hasOrders: boolean;
  readonly hasValue: boolean;
  readonly rankBy: RankBy;
  readonly tooFew: number;
}

const HEADERS = [
  'channel',
  'members',
  'compared',
  'converted',
  'conversion',
  'low',
  'high',
  'value',
  'value per member',
  'repurchase',
  'median life',
  'cost',
  'cost per member',
  'cost per buyer',
  'return',
  'rank',
  'note',
];

/** A row a channel and one for all. Below `too few` members there is no interval and no rank. */
export function qualityTable(result: QualityResult, say: Say): ResultCell[][] {
  const { figures, all, valueUnit, costUnit, hasOrders, hasValue, rankBy, tooFew } = result;
  const rates = figures.map((each) => ratesOf(each, result));
  const ranked = figures.map((each, i) => (sampleOf(each, rankBy) < tooFew ? null : rates[i][rankBy]));
  const rankOf = (own: number | null): number | null =>
    own === null ? null : 1 + ranked.filter((other) => other !== null && other > own).length;

  const row = (name: string, each: ChannelFigures, rank: number | null): ResultCell[] => {
    const { conversion, value, repurchase, costPerMember, costPerBuyer, return: gain } = ratesOf(each, result);
    const enough = each.compared >= tooFew && each.compared > 0;
    const interval = enough && hasOrders ? wilsonInterval(each.converted, each.compared) : { low: null, high: null };
    return [
      name,
      each.members,
      each.compared,
      hasOrders ? each.converted : null,
      conversion,
      interval.low,
      interval.high,
      hasValue ? each.value / valueUnit : null,
      value,
      repurchase,
      each.life,
      each.cost === undefined ? null : each.cost / costUnit,
      costPerMember,
      costPerBuyer,
      gain,
      rank,
      each.compared < tooFew ? say('too few') : null,
    ];
  };
  const rows = figures.map((each, i) => row(each.channel || say('no channel'), each, rankOf(ranked[i])));
  return [HEADERS.map(say), ...rows, row(say('all'), all, null)];
}

/** The members that a rank rests on: a life is known of everyone, the rest of those who are old enough. */
const sampleOf = ({ members, compared }: ChannelFigures, rankBy: RankBy): number =>
  rankBy === 'life' ? members : compared;
