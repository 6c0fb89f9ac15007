import type { Analysis } from './analysis.ts';
import { cleanAmount, cleanDate, cleanPhone } from './clean/index.ts';
import { funnel } from './funnel/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { repeatSummary } from './repeatSummary/index.ts';
import { retention } from './retention/index.ts';
import { retentionForecast } from './retentionForecast/index.ts';
import { rfmScore, rfmTier } from './rfm/index.ts';
import { tierMovement } from './tierMovement/index.ts';
import { expectedOrders, pAlive, predictedValue, valueModel } from './valueModel/index.ts';

/** The list of all analyses, in the order of the reference. Adding one is a line here. */
export const ANALYSES: readonly Analysis[] = [
  memberSummary,
  rfmScore,
  rfmTier,
  lifecycleStage,
  funnel,
  retention,
  retentionForecast,
  repeatSummary,
  valueModel,
  pAlive,
  expectedOrders,
  predictedValue,
  tierMovement,
  cleanDate,
  cleanAmount,
  cleanPhone,
];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
