import type { TextColumn } from '../../intake/column.ts';
import type { Channel, ChannelClass } from '../channelClass/channelMap.ts';
import { channelsOf } from '../channelClass/readMap.ts';
import type { Signal } from './signals.ts';
import { moved, type Tier } from './tiers.ts';

/** Why a member stands where they do: the channel's class and tier, then the signals that moved it. */
export interface Intent {
  readonly tier: Tier;
  readonly channel: string;
  readonly class: ChannelClass;
  readonly from: Tier;
  readonly moves: readonly { readonly name: string; readonly steps: number }[];
}

export interface IntentRules {
  readonly map: readonly Channel[];
  readonly tiers: Readonly<Record<string, Tier>>;
  readonly signals: readonly Signal[];
  /** Rows of headers above the data: 0 or 1. */
  readonly headers: number;
}

/** The intent of every row: channel class first, then all signals together, so that their order makes no difference. */
export function intentTiers({ codes, labels }: TextColumn, rules: IntentRules): Intent[] {
  const found = channelsOf(labels, rules.map);
  return Array.from(codes.subarray(rules.headers), (code, row): Intent => {
    const kind = (code < 0 ? undefined : found[code]?.class) ?? 'unknown';
    const from = rules.tiers[kind];
    const moves = rules.signals
      .map(({ name, steps }) => ({ name, steps: steps(row) }))
      .filter(({ steps }) => steps !== 0);
    const sum = moves.reduce((total, { steps }) => total + steps, 0);
    return { tier: moved(from, sum), channel: code < 0 ? '' : labels[code], class: kind, from, moves };
  });
}
