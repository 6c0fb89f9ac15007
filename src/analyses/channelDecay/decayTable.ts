import type { ResultCell, Say } from '../analysis.ts';
import type { Decay, Units } from './decay.ts';

export interface DecayResult {
  readonly decays: readonly Decay[];
  readonly units: Units;
  readonly show: 'channels' | 'months';
  readonly hasOrders: boolean;
  readonly hasValue: boolean;
  readonly hasCosts: boolean;
}

const nameOf = (channel: string, say: Say): string => channel || say('no channel');

/** A row a channel with its months side by side, or a row a channel and month. */
export const decayTable = (result: DecayResult, say: Say): ResultCell[][] =>
  result.show === 'months' ? monthsTable(result, say) : channelsTable(result, say);

function channelsTable({ decays }: DecayResult, say: Say): ResultCell[][] {
  const width = decays.reduce((most, { months }) => Math.max(most, months.length), 0);
  const rows = decays.map(({ channel, began, months, trend, halfLife, verdict, efficiency }): ResultCell[] => [
    nameOf(channel, say),
    { day: began },
    months.reduce((sum, { members }) => sum + members, 0),
    halfLife,
    trend ? Math.exp(trend.slope) - 1 : null,
    say(verdict),
    ...Array.from({ length: width }, (_, k) => efficiency[k] ?? null),
  ]);
  const numbers = Array.from({ length: width }, (_, k) => k);
  return [[...['channel', 'began', 'members', 'half-life', 'change', 'trend'].map(say), ...numbers], ...rows];
}

function monthsTable({ decays, units, hasOrders, hasValue, hasCosts }: DecayResult, say: Say): ResultCell[][] {
  const rows = decays.flatMap(({ channel, months, efficiency }) => {
    const best = efficiency.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
    return months.map(({ start, members, compared, converted, value, cost, complete }, k): ResultCell[] => {
      const own = efficiency[k];
      const isKnown = hasCosts && !Number.isNaN(cost);
      const observed = compared === members && members > 0;
      return [
        nameOf(channel, say),
        { day: start },
        k,
        members,
        hasOrders && compared === members ? converted : null,
        hasOrders && observed ? converted / members : null,
        hasValue && observed ? value / units.value / members : null,
        isKnown ? cost / units.cost : null,
        isKnown && members > 0 ? cost / units.cost / members : null,
        own,
        own === null || best === 0 ? null : own / best,
        complete,
      ];
    });
  });
  return [HEADERS.map(say), ...rows];
}

const HEADERS = [
  'channel',
  'month',
  'months since',
  'members',
  'converted',
  'conversion',
  'value per member',
  'cost',
  'cost per member',
  'efficiency',
  'of the best',
  'complete',
];
