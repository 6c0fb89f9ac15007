import { words as stageWords } from '../../analyses/lifecycleStage/words/index.ts';
import { TIER_NAMES } from '../../analyses/rfm/tiers.ts';
import { lifecycleFacts } from '../material/lifecycleFacts.ts';
import { scoredMembers } from '../material/scoredMembers.ts';
import type { Material } from '../review.ts';
import { stagesOf } from './lifecycle/stagesOf.ts';

/** Everybody's tier as the review's sheet Tiers names it; '' without one. */
export function tierLabels(material: Material): string[] {
  const { tiers } = scoredMembers(material);
  const names = TIER_NAMES[material.language];
  return Array.from(tiers.codes, (code) => (code < 0 ? '' : (names[tiers.tiers[code]] ?? tiers.tiers[code])));
}

/** Everybody's stage as the review's sheet Lifecycle names it; '' without one. */
export function lifecycleLabels(material: Material): string[] {
  const { codes, stages } = stagesOf(material, lifecycleFacts(material));
  const names = stageWords[material.language].labels;
  return Array.from(codes, (code) => (code < 0 ? '' : (names[stages[code]] ?? stages[code])));
}
