import type { ConditionalFormatRule, GradientPoint } from '../model/sheetParts.ts';

/** The colour of a number on a colour scale. `numbers` is asked only where a point depends on them. */
export function gradientColor(
  gradient: NonNullable<ConditionalFormatRule['gradient']>,
  numbers: () => number[],
): (value: number) => string {
  let sorted: number[] | null = null;
  const all = () => {
    sorted ??= numbers().sort((a, b) => a - b);
    return sorted;
  };
  const points = [gradient.min, gradient.mid, gradient.max]
    .filter((point): point is GradientPoint => point !== null)
    .map((point) => ({ at: placeOf(point, all), rgb: rgbOf(point.color) }));
  return (value) => {
    const above = points.findIndex((point) => value <= point.at);
    if (above === 0) return hex(points[0]!.rgb);
    if (above < 0) return hex(points[points.length - 1]!.rgb);
    const low = points[above - 1]!;
    const high = points[above]!;
    const share = (value - low.at) / (high.at - low.at || 1);
    return hex(low.rgb.map((channel, i) => Math.round(channel + (high.rgb[i]! - channel) * share)));
  };
}

function placeOf(point: GradientPoint, sorted: () => number[]): number {
  const amount = Number(point.value);
  if (point.type === 'NUMBER') return amount;
  const all = sorted();
  const low = all[0] ?? 0;
  const high = all[all.length - 1] ?? 0;
  if (point.type === 'MIN') return low;
  if (point.type === 'MAX') return high;
  if (point.type === 'PERCENT') return low + ((high - low) * amount) / 100;
  const place = ((all.length - 1) * amount) / 100;
  const below = all[Math.floor(place)] ?? 0;
  return below + ((all[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}

function rgbOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
