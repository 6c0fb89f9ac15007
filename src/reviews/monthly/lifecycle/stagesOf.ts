import { lifecycleStage } from '../../../analyses/lifecycleStage/index.ts';
import { type LifecycleStages, lifecycleStages } from '../../../analyses/lifecycleStage/lifecycleStages.ts';
import { readOwnStages } from '../../../analyses/lifecycleStage/readOwnStages.ts';
import type { Preset, StageLimits } from '../../../analyses/lifecycleStage/stages.ts';
import type { Duration } from '../../../analyses/settings.ts';
import { wholeDays } from '../../../analyses/wholeDays.ts';
import { InputError } from '../../../engine/inputProblem.ts';
import type { Cell } from '../../../intake/cell.ts';
import { fieldName } from '../../../words/fields.ts';
import { fill } from '../../../words/fill.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import { settingsOfReview, underRule } from '../../material/reviewRules.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';

/** The file's rule for the lifecycle. Throws InputError that names sheet and cell. */
export function stageRule(material: Pick<Material, 'rules' | 'context'>) {
  const given = settingsOfReview(lifecycleStage, material);
  return underRule(lifecycleStage, material, () => {
    const days = (name: string): number => wholeDays(name, given[name] as Duration);
    const limits: StageLimits = {
      churn: days('churn'),
      dormancy: days('dormancy'),
      growthOrders: given['growth orders'] as number,
      growthDays: days('growth days'),
    };
    const rows = given.stage as readonly (readonly Cell[])[];
    return { preset: given.preset as Preset, limits, own: rows.length > 0 ? readOwnStages(rows) : undefined };
  });
}

/** Everybody's stage by the file's rule. Courses need the day on which they end in the members table. */
export function stagesOf(material: Material, facts: LifecycleFacts): LifecycleStages {
  const { joined, lastActive, orderCount: orders, members, people } = facts;
  const rule = stageRule(material);
  const expiry = new Float64Array(people.count).fill(Number.NaN);
  if (members.has('expiry')) expiry.set(members.days('expiry'));
  else if (rule.preset === 'course' && !rule.own)
    underRule(lifecycleStage, material, () => {
      const hint = fill(commonWords[material.language].lack, { what: fieldName('expiry', material.language) });
      throw new InputError({ code: 'badValue', argument: 'preset', value: rule.preset, hint });
    });
  return lifecycleStages({ joined, lastActive, orders, expiry }, { ...rule, asOf: material.asOf });
}
