import { tierOptionsOf } from '../material/tierOptionsOf.ts';
import type { Material } from '../review.ts';
import { stageRule } from './lifecycle/stagesOf.ts';
import { retentionRule } from './retention/retentionRule.ts';

/** Reads every rule that a review follows as its steps will. Throws InputError that names sheet and cell. */
export function checkRules(material: Pick<Material, 'rules' | 'context' | 'options'>): void {
  tierOptionsOf(material, { hasAmounts: true, hasOrders: true }, 1);
  stageRule(material);
  retentionRule(material);
}
