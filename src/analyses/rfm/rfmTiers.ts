import { type High, type HighLimits, highLimits, highLowCodes } from './highLow.ts';
import type { RfmMeasures } from './measures.ts';
import { type OwnTable, ownTierNames, ownTierOf } from './ownTable.ts';
import { RANGE_TIERS, RANGES } from './ranges.ts';
import type { RfmScores } from './rfmScores.ts';
import { ELEVEN, FIVE_BY_FIVE, type Scheme, TIERS } from './tiers.ts';

export interface TierOptions {
  readonly scheme: Scheme | 'ranges';
  /** Scheme eight only. */
  readonly high: High;
  readonly limits: Partial<HighLimits>;
  /** Wins over the scheme. */
  readonly table?: OwnTable;
}

export const DEFAULT_TIER_OPTIONS: TierOptions = { scheme: 'eleven', high: 'average score', limits: {} };

export interface RfmTiers {
  /** A place in tiers; -1 is a row without a tier. */
  readonly codes: Int16Array;
  /** Ids of the scheme's tiers (tiers.ts), or the names of an own table, in the order of display. */
  readonly tiers: readonly string[];
  /** Scheme eight: where high begins. */
  readonly highLimits?: HighLimits;
}

/** Names the cell that each member's scores fall into. */
export function rfmTiers(
  measures: RfmMeasures,
  scores: RfmScores,
  options: TierOptions = DEFAULT_TIER_OPTIONS,
): RfmTiers {
  const { scheme, high, limits: own, table } = options;
  if (!table && scheme === 'eight') {
    const limits = highLimits(measures, scores, high, own);
    const byRow = highLowCodes(measures, scores, high, own, limits);
    return { ...coded(byRow.length, TIERS.eight, (row) => byRow[row]), highLimits: limits };
  }
  const { r, f, m } = scores;
  const tierOf = (row: number): string => {
    if (r[row] === 0) return '';
    if (table) return ownTierOf(table, r[row], f[row], m[row]);
    if (scheme === 'ranges') return ownTierOf(RANGES, r[row], f[row], m[row]);
    if (scheme === 'five-by-five') return FIVE_BY_FIVE[5 - r[row]][f[row] - 1];
    return ELEVEN[5 - r[row]][((f[row] + m[row] + 1) >> 1) - 1];
  };
  const names = table ? ownTierNames(table) : scheme === 'ranges' ? RANGE_TIERS : TIERS[scheme];
  return coded(r.length, names, tierOf);
}

function coded(rows: number, tiers: readonly string[], tierOf: (row: number) => string): RfmTiers {
  const places = new Map(tiers.map((tier, place) => [tier, place]));
  const codes = new Int16Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = places.get(tierOf(row)) ?? -1;
  return { codes, tiers };
}
