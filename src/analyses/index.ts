import { activeHours } from './activeHours/index.ts';
import { activeMembers, lifecycleFlow, stickiness } from './activity/index.ts';
import type { Analysis } from './analysis.ts';
import { cleanAmount, cleanDate, cleanPhone } from './clean/index.ts';
import { funnel } from './funnel/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { paths } from './paths/index.ts';
import { retention } from './retention/index.ts';
import { rfmScore, rfmTier } from './rfm/index.ts';
import { tierMovement } from './tierMovement/index.ts';

/** The list of all analyses, in the order of the reference. Adding one is a line here. */
export const ANALYSES: readonly Analysis[] = [
  memberSummary,
  rfmScore,
  rfmTier,
  lifecycleStage,
  funnel,
  retention,
  lifecycleFlow,
  activeMembers,
  stickiness,
  paths,
  activeHours,
  tierMovement,
  cleanDate,
  cleanAmount,
  cleanPhone,
];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
