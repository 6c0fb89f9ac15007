import type { HighLimits } from '../../../analyses/rfm/highLow.ts';
import { LETTERS, type MeasureLetter } from '../../../analyses/rfm/measures.ts';
import type { OwnTable } from '../../../analyses/rfm/ownTable.ts';
import { SCHEMES } from '../../../analyses/rfm/tiers.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { ReviewScheme } from '../../material/tierOptionsOf.ts';

/** How tiers were made: enough to sort other numbers by the same limits. Money is in whole units, so that a change of scale does no harm. */
export interface TierRule {
  readonly scheme: ReviewScheme;
  readonly bins: number;
  readonly cuts: Readonly<Record<MeasureLetter, readonly number[]>>;
  /** Scheme eight: from where on a measure is high. */
  readonly high?: HighLimits;
  /** Scheme eight: the letters whose limit is a value of days, orders or money instead of a score. */
  readonly byValue: string;
  /** Scheme own. */
  readonly own?: OwnTable;
  /** M is the mean of an order. */
  readonly mean: boolean;
}

/** The rule by which the tiers of this review are made. */
export function ruleOf({ scheme, setup, scores, tiers, scale, hasAmounts, hasOrders }: ScoredMembers): TierRule {
  const { r, f, m } = scores.cuts;
  const { high, limits, table } = setup.naming;
  const byValue = LETTERS.filter((letter) => high !== 'average score' || limits[letter] !== undefined).join('');
  const unit = hasAmounts ? 10 ** scale : 1;
  const from = tiers.highLimits;
  return {
    scheme,
    bins: setup.scoring.bins,
    cuts: { r, f: hasOrders ? f : f.map((cut) => cut / unit), m: m.map((cut) => cut / unit) },
    high: from && byValue.includes('m') ? { ...from, m: from.m / unit } : from,
    byValue: from ? byValue : '',
    own: table,
    mean: setup.mean,
  };
}

/** One line that a snapshot keeps, such as scheme=eleven;bins=5;r=3,10,20,40;f=1,2;m=50,120.5,300. */
export function ruleText(table: ScoredMembers): string {
  const { scheme, bins, cuts, high, byValue, own, mean } = ruleOf(table);
  const parts = [
    `scheme=${scheme}`,
    `bins=${bins}`,
    `r=${cuts.r.join(',')}`,
    `f=${cuts.f.join(',')}`,
    `m=${cuts.m.join(',')}`,
  ];
  if (high) parts.push(`high=${high.r},${high.f},${high.m}`);
  if (byValue) parts.push(`value=${byValue}`);
  if (mean) parts.push('mean=1');
  if (own) parts.push(`own=${encodeURIComponent(JSON.stringify({ ...own, cells: [...own.cells] }))}`);
  return parts.join(';');
}

/** The rule that a line tells; null when the line is of another form. */
export function readRule(text: string): TierRule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=') as [string, string]));
  const list = (name: string): number[] => (parts.get(name) || '').split(',').filter(Boolean).map(Number);
  const scheme = [...SCHEMES, 'ranges' as const, 'own' as const].find((known) => known === parts.get('scheme'));
  const bins = Number(parts.get('bins'));
  const cuts = { r: list('r'), f: list('f'), m: list('m') };
  const high = list('high');
  const numbers = [bins, ...cuts.r, ...cuts.f, ...cuts.m, ...high];
  const own = readOwn(parts.get('own'));
  if (!scheme || numbers.some((value) => !Number.isFinite(value)) || (scheme === 'own' && !own)) return null;
  return {
    scheme,
    bins,
    cuts,
    high: high.length === 3 ? { r: high[0], f: high[1], m: high[2] } : undefined,
    byValue: parts.get('value') || '',
    own,
    mean: parts.has('mean'),
  };
}

function readOwn(text: string | undefined): OwnTable | undefined {
  if (!text) return undefined;
  try {
    const { cells, segments, otherwise } = JSON.parse(decodeURIComponent(text));
    return { cells: new Map(cells), segments, otherwise };
  } catch {
    return undefined;
  }
}

/** Whether two rules differ in what people choose; the limits of equal parts follow the members. */
export const isSameRule = (a: TierRule, b: TierRule): boolean => chosen(a) === chosen(b);

const chosen = ({ scheme, bins, byValue, own, mean }: TierRule): string =>
  JSON.stringify([scheme, bins, byValue, own && { ...own, cells: [...own.cells] }, mean]);
