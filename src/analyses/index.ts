import type { Analysis } from './analysis.ts';
import { cleanAmount, cleanDate, cleanPhone } from './clean/index.ts';
import { communityGroup } from './communityGroup/index.ts';
import { funnel } from './funnel/index.ts';
import { kolLevel } from './kolLevel/index.ts';
import { levelSimulation } from './levelSimulation/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { memberLevel } from './memberLevel/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { nextDue } from './nextDue/index.ts';
import { couponFor, nextAction } from './playbook/index.ts';
import { pyramidTier } from './pyramidTier/index.ts';
import { qualifiedContent } from './qualifiedContent/index.ts';
import { renewalStatus } from './renewalStatus/index.ts';
import { retention } from './retention/index.ts';
import { rfmScore, rfmTier } from './rfm/index.ts';
import { silenceAlert } from './silenceAlert/index.ts';
import { tierMovement } from './tierMovement/index.ts';
import { valueTier } from './valueTier/index.ts';

/** The list of all analyses, in the order of the reference. Adding one is a line here. */
export const ANALYSES: readonly Analysis[] = [
  memberSummary,
  rfmScore,
  rfmTier,
  communityGroup,
  valueTier,
  pyramidTier,
  lifecycleStage,
  silenceAlert,
  nextDue,
  renewalStatus,
  nextAction,
  couponFor,
  kolLevel,
  qualifiedContent,
  memberLevel,
  levelSimulation,
  funnel,
  retention,
  tierMovement,
  cleanDate,
  cleanAmount,
  cleanPhone,
];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
