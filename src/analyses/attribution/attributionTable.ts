import { largestRemainder } from '../../engine/statistics/largestRemainder.ts';
import type { ResultCell, Say } from '../analysis.ts';
import type { Attribution } from './attribute.ts';

/**
 * A row a channel, most conversions of the first model first, then those without a touch, then the total. Values are
 * whole units by largest remainder, so that they sum exactly to the total.
 */
export function attributionTable(cube: Attribution, say: Say): ResultCell[][] {
  const { channels, models, total, totalValue, touched } = cube;
  const unit = 10 ** cube.scale;
  const conversions = cube.conversions.map((sums) => sums.sums());
  const values =
    totalValue === undefined ? undefined : cube.values.map((sums) => largestRemainder(sums.sums(), totalValue));
  const [first] = conversions;
  const near = (place: number): number => Math.round(first[place] * 1e9);
  const none = channels.length;
  const order = channels.map((_, place) => place).sort((a, b) => near(b) - near(a) || touched[b] - touched[a] || a - b);

  const single = models.length === 1;
  const title = (label: string, model: string): string =>
    single ? say(label) : say('of model').replace('{column}', say(label)).replace('{model}', say(model));
  const header = models.flatMap((model) => [
    title('conversions', model),
    ...(single ? [say('share')] : []),
    ...(values ? [title('value', model)] : []),
  ]);
  const cells = (place: number): ResultCell[] =>
    models.flatMap((_, model): ResultCell[] => [
      conversions[model][place],
      ...(single ? [conversions[model][place] / total] : []),
      ...(values ? [values[model][place] / unit] : []),
    ]);
  const totals = models.flatMap((): ResultCell[] => [
    total,
    ...(single ? [1] : []),
    ...(totalValue === undefined ? [] : [totalValue / unit]),
  ]);
  return [
    [say('channel'), ...header, say('on the path')],
    ...order.map((place): ResultCell[] => [channels[place], ...cells(place), touched[place]]),
    [say('none'), ...cells(none), touched[none]],
    [say('total'), ...totals, total],
  ];
}
