import { DAY_MS } from '../../engine/calendar.ts';
import { InputError } from '../../engine/inputProblem.ts';
import type { MoneyColumn, TextColumn, TimeColumn } from '../../intake/column.ts';
import { memberEvents } from '../events/memberEvents.ts';
import type { Duration } from '../settings.ts';
import { channelsOf, type Model, type Path, shareCredit } from './credits.ts';
import { eachPath } from './eachPath.ts';
import { ExactSums } from './exactSums.ts';
import { clockOf, type Span } from './lookBack.ts';
import { touchesOf } from './touches.ts';

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

  // Whole amounts are shared to the cent all the same.
  const scale = Math.max(LEAST_DECIMALS, value ? value.scale : 0);
  const unit = 10 ** (scale - (value ? value.scale : 0));
  const minorOf = (row: number): number => (value?.minor[row] || 0) * unit;
  const none = channels.length;
  const conversions = options.models.map(() => new ExactSums(none + 1));
  const values = options.models.map(() => new ExactSums(none + 1));
  const touched = new Array<number>(none + 1).fill(0);
  let total = 0;
  let totalValue = 0;
  const bought = Int32Array.from(buyer.codes, (code, row) => {
    const day = Math.floor(boughtAt.civil[row] / DAY_MS);
    if (code < 0 || Number.isNaN(day) || !isWithin(day, options)) return 0;
    total++;
    totalValue += minorOf(row);
    if (Math.abs(totalValue) > Number.MAX_SAFE_INTEGER)
      throw new InputError({ code: 'sumTooLarge', argument: 'value' });
    return 1;
  });
  if (total === 0) throw new InputError({ code: 'noRows' });

  const take = (path: Path | undefined, row: number): void => {
    for (const place of path ? channelsOf(path) : [none]) touched[place]++;
    const minor = minorOf(row);
    options.models.forEach((model, index) => {
      const credit = (place: number, numerator: number, denominator: number): void => {
        conversions[index].add(place, numerator, denominator);
        values[index].add(place, numerator * minor, denominator);
      };
      if (path) shareCredit(path, model, credit);
      else credit(none, 1, 1);
    });
  };
  const spans = Array.from(bought, (counts, row): Span => (counts ? clock.conversion(row) : { start: 0, end: 0 }));
  const ends = Float64Array.from(spans, ({ end }) => end);
  const sales = memberEvents(buyer.codes, buyer.labels.length, ends, bought);
  buyer.labels.forEach((label, code) => {
    const sold = sales.rows.subarray(sales.starts[code], sales.starts[code + 1]);
    const own = memberOf.get(label);
    const [from, end] = own === undefined ? [0, 0] : [events.starts[own], events.starts[own + 1]];
    const touches = touchesOf(
      events.times.subarray(from, end),
      Array.from(events.rows.subarray(from, end), (row) => places[channel.codes[row]]),
    );
    eachPath(touches, sold, spans, take);
  });
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
