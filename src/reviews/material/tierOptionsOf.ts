import type { TierSettings } from '../../analyses/rfm/parameters.ts';
import type { ScoreOptions } from '../../analyses/rfm/rfmScores.ts';
import { rfmTier } from '../../analyses/rfm/rfmTier.ts';
import type { TierOptions } from '../../analyses/rfm/rfmTiers.ts';
import { scoreOptions } from '../../analyses/rfm/scoreOptions.ts';
import { tierOptions } from '../../analyses/rfm/tierOptions.ts';
import type { Scheme } from '../../analyses/rfm/tiers.ts';
import type { Material } from '../review.ts';
import { settingsOfReview, underRule } from './reviewRules.ts';

/** The scheme of a review; `own` is a table of the file's own. */
export type ReviewScheme = Scheme | 'ranges' | 'own';

/** How members are scored and named in this review. */
export interface TierSetup {
  readonly scheme: ReviewScheme;
  readonly scoring: ScoreOptions;
  readonly naming: TierOptions;
  /** Money is the mean of an order instead of the sum. */
  readonly mean: boolean;
}

/**
 * The file's rule for tiers where it has a settings sheet, else the scheme that was chosen for this run. Of F
 * and M one stands in for the other where it lacks, and a scheme of ours is the one that asks for R and F only. Throws InputError.
 */
export function tierOptionsOf(
  material: Pick<Material, 'rules' | 'context' | 'options'>,
  { hasAmounts, hasOrders }: { readonly hasAmounts: boolean; readonly hasOrders: boolean },
  moneyUnit: number,
): TierSetup {
  const { rules, context, options } = material;
  const given = settingsOfReview(rfmTier, material) as TierSettings;
  const chosen = rules?.functions[rfmTier.id] ? given : { ...given, scheme: options.rfmScheme };
  const isOwn = chosen.segment.length + chosen.cell.length > 0;
  const hasBoth = hasAmounts && hasOrders;
  const f_cuts = hasOrders ? chosen.f_cuts : undefined;
  const settings: TierSettings = hasBoth
    ? chosen
    : { ...chosen, f_cuts, m_cuts: undefined, ...(isOwn ? {} : { scheme: 'five-by-five', bins: 5 }) };
  return underRule(rfmTier, material, () => {
    const naming = tierOptions(settings, moneyUnit, { rows: 0, timezone: context.timezone, reading: context });
    const scheme = naming.table ? 'own' : settings.scheme;
    return {
      scheme,
      scoring: scoreOptions(settings, moneyUnit),
      naming,
      mean: hasBoth && settings.monetary === 'mean',
    };
  });
}
