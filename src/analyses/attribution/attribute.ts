import { DAY_MS } from '../../engine/calendar.ts';
import { countBelow } from '../../engine/countBelow.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { memberEvents } from '../events/memberEvents.ts';
import type { Duration } from '../settings.ts';
import { creditsOf, type Model } from './credits.ts';
import { ExactSums } from './exactSums.ts';
import { clockOf, type Span } from './lookBack.ts';
import { touchPath } from './touchPath.ts';

export interface AttributionColumns {
  readonly member: TextColumn;
  readonly channel: TextColumn;
  readonly time: TimeColumn;
  readonly buyer: TextColumn;
  readonly boughtAt: TimeColumn;
  readonly value?: MoneyColumn;
}

export interface AttributionOptions {
  readonly models: readonly Model[];
  readonly lookBack: Duration;
  /** Civil days of the conversions, all included. */
  readonly from?: number;
  readonly to?: number;
  readonly asOf?: number;
}

/** Credits by model and channel; the last place of every list is for conversions without a touch. */
export interface Attribution {
  /** Ascending. */
  readonly channels: readonly string[];
  readonly models: readonly Model[];
  /** By model, then channel. */
  readonly conversions: readonly ExactSums[];
  readonly values: readonly ExactSums[];
  /** Conversions with the channel anywhere on their path. */
  readonly touched: readonly number[];
  readonly total: number;
  /** Whole units of 10^−scale; undefined without a column of values. */
  readonly totalValue: number | undefined;
  readonly scale: number;
}

/** Decimals that values are shared to, or more where the column has more. */
const LEAST_DECIMALS = 2;

/** Shares every conversion among the channels that touched its buyer. Throws InputError noRows, sumTooLarge. */
export function attribute(columns: AttributionColumns, options: AttributionOptions): Attribution {
  const { member, channel, time, buyer, boughtAt, value } = columns;
  const channels = [...channel.labels].sort();
  const placeOf = new Map(channels.map((name, place) => [name, place]));
  const places = channel.labels.map((name) => placeOf.get(name) as number);
  const clock = clockOf(time, boughtAt, options.lookBack);
  const usable = Int32Array.from(member.codes, (code, row) =>
    code >= 0 && channel.codes[row] >= 0 && !Number.isNaN(time.civil[row]) ? 1 : 0,
  );
  const instants = Float64Array.from(member.codes, (_, row) => clock.touch(row));
  const events = memberEvents(member.codes, member.labels.length, instants, usable);
  const memberOf = new Map(member.labels.map((label, code) => [label, code]));
  // Only those of the span, found by bisection: a member may have as many conversions as touches.
  const touchesOf = (label: string, span: Span) => {
    const code = memberOf.get(label);
    if (code === undefined) return { times: [], channels: [] };
    const own = events.times.subarray(events.starts[code], events.starts[code + 1]);
    const first = countBelow(own, span.start);
    let end = countBelow(own, span.end);
    while (end < own.length && own[end] === span.end) end++;
    const rows = events.rows.subarray(events.starts[code] + first, events.starts[code] + end);
    return {
      times: Array.from(own.subarray(first, end)),
      channels: Array.from(rows, (row) => places[channel.codes[row]]),
    };
  };

  // Whole amounts are shared to the cent all the same.
  const scale = Math.max(LEAST_DECIMALS, value ? value.scale : 0);
  const unit = 10 ** (scale - (value ? value.scale : 0));
  const none = channels.length;
  const conversions = options.models.map(() => new ExactSums(none + 1));
  const values = options.models.map(() => new ExactSums(none + 1));
  const touched = new Array<number>(none + 1).fill(0);
  let total = 0;
  let totalValue = 0;
  for (let row = 0; row < buyer.codes.length; row++) {
    const day = Math.floor(boughtAt.civil[row] / DAY_MS);
    if (buyer.codes[row] < 0 || Number.isNaN(day) || !isWithin(day, options)) continue;
    const minor = ((value && value.minor[row]) || 0) * unit;
    total++;
    totalValue += minor;
    if (Math.abs(totalValue) > Number.MAX_SAFE_INTEGER)
      throw new InputError({ code: 'sumTooLarge', argument: 'value' });
    const span = clock.conversion(row);
    const path = touchPath(touchesOf(buyer.labels[buyer.codes[row]], span));
    if (path.length === 0) touched[none]++;
    for (const place of new Set(path.flat())) touched[place]++;
    options.models.forEach((model, index) => {
      const credits = path.length > 0 ? creditsOf(path, model) : [{ channel: none, numerator: 1, denominator: 1 }];
      for (const credit of credits) {
        conversions[index].add(credit.channel, credit.numerator, credit.denominator);
        values[index].add(credit.channel, credit.numerator * minor, credit.denominator);
      }
    });
  }
  if (total === 0) throw new InputError({ code: 'noRows' });
  return {
    channels,
    models: options.models,
    conversions,
    values,
    touched,
    total,
    totalValue: value && totalValue,
    scale,
  };
}

const isWithin = (day: number, { from = -Infinity, to = Infinity, asOf = Infinity }: AttributionOptions): boolean =>
  day >= from && day <= to && day <= asOf;
