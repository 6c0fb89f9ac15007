import { retention } from '../../../analyses/retention/index.ts';
import type { RetentionOptions } from '../../../analyses/retention/retentionOptions.ts';
import { InputError } from '../../../engine/inputProblem.ts';
import { settingsOfReview, underRule } from '../../material/reviewRules.ts';
import type { Material } from '../../review.ts';
import type { CohortPeriod } from './cohortPeriod.ts';

/** The settings of RETENTION that a review follows. */
export const FOLLOWED = ['period', 'cohort', 'on or after', 'minimum', 'columns'];

/**
 * The file's rule for retention; a period of months, which is the default, leaves the choice to how far the data go.
 * Throws InputError that names sheet and cell for a period that is too short for a review.
 */
export function retentionRule(material: Pick<Material, 'rules' | 'context'>): {
  readonly period?: CohortPeriod;
  readonly width?: number;
  readonly options: Pick<RetentionOptions, 'cohort' | 'onOrAfter' | 'minimum'>;
} {
  const { period, cohort, minimum, columns, ...rest } = settingsOfReview(retention, material) as {
    period: string;
    cohort: RetentionOptions['cohort'];
    minimum: number;
    columns?: number;
    'on or after': boolean;
  };
  const isLong = period === 'week' || period === 'month' || period === 'quarter';
  if (!isLong)
    underRule(retention, material, () => {
      throw new InputError({ code: 'badValue', argument: 'period', value: period, hint: 'week, month, quarter' });
    });
  return {
    period: period === 'week' || period === 'quarter' ? period : undefined,
    width: columns,
    options: { cohort, minimum, onOrAfter: rest['on or after'] },
  };
}
