import { abSampleSize } from './abSampleSize/index.ts';
import { abCounts, abTest } from './abTest/index.ts';
import type { Analysis } from './analysis.ts';
import { cleanAmount, cleanDate, cleanPhone } from './clean/index.ts';
import { funnel } from './funnel/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { rateInterval } from './rateInterval/index.ts';
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
  tierMovement,
  abTest,
  abCounts,
  abSampleSize,
  rateInterval,
  cleanDate,
  cleanAmount,
  cleanPhone,
];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
