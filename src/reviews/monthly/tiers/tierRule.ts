import type { HighLimits } from '../../../analyses/rfm/highLow.ts';
import type { MeasureLetter } from '../../../analyses/rfm/measures.ts';
import { SCHEMES, type Scheme } from '../../../analyses/rfm/tiers.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';

/** How tiers were made: enough to sort other numbers by the same limits. Money cuts are in whole units, so that a change of scale does no harm. */
export interface TierRule {
  readonly scheme: Scheme;
  readonly bins: number;
  readonly cuts: Readonly<Record<MeasureLetter, readonly number[]>>;
  /** Scheme eight: the average scores from which on a score is high. */
  readonly high?: HighLimits;
}

/** The rule by which the tiers of this review are made. */
export function ruleOf({ scheme, scores, tiers, scale, hasAmounts, hasOrders }: ScoredMembers): TierRule {
  const { r, f, m } = scores.cuts;
  const whole = (cuts: readonly number[]): number[] => cuts.map((cut) => cut / 10 ** scale);
  return {
    scheme,
    bins: 5,
    cuts: { r, f: hasOrders ? f : whole(f), m: hasAmounts ? whole(m) : m },
    high: tiers.highLimits,
  };
}

/** One line that a snapshot keeps, such as scheme=eleven;bins=5;r=3,10,20,40;f=1,2;m=50,120.5,300. */
export function ruleText(table: ScoredMembers): string {
  const { scheme, bins, cuts, high } = ruleOf(table);
  const parts = [
    `scheme=${scheme}`,
    `bins=${bins}`,
    `r=${cuts.r.join(',')}`,
    `f=${cuts.f.join(',')}`,
    `m=${cuts.m.join(',')}`,
  ];
  return (high ? [...parts, `high=${high.r},${high.f},${high.m}`] : parts).join(';');
}

/** The rule that a line tells; null when the line is of another form. */
export function readRule(text: string): TierRule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=') as [string, string]));
  const list = (name: string): number[] => (parts.get(name) || '').split(',').filter(Boolean).map(Number);
  const scheme = SCHEMES.find((known) => known === parts.get('scheme'));
  const bins = Number(parts.get('bins'));
  const cuts = { r: list('r'), f: list('f'), m: list('m') };
  const high = list('high');
  const numbers = [bins, ...cuts.r, ...cuts.f, ...cuts.m, ...high];
  if (!scheme || numbers.some((value) => !Number.isFinite(value))) return null;
  return { scheme, bins, cuts, high: high.length === 3 ? { r: high[0], f: high[1], m: high[2] } : undefined };
}
