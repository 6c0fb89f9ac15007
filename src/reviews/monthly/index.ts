import type { Review } from '../review.ts';
import { dataCheckStep } from './dataCheck/index.ts';
import { funnelStep } from './funnel/index.ts';
import { lifecycleStep } from './lifecycle/index.ts';
import { methodStep } from './method/index.ts';
import { movementStep } from './movement/index.ts';
import { overviewStep } from './overview/index.ts';
import { summaryLines } from './overview/summaryLines.ts';
import { retentionStep } from './retention/index.ts';
import { tiersStep } from './tiers/index.ts';

/** The monthly review. The overview is computed last, from what the other steps kept, and stands first. */
export const monthlyReview: Review = {
  id: 'monthly',
  steps: [tiersStep, movementStep, lifecycleStep, retentionStep, funnelStep, dataCheckStep, methodStep, overviewStep],
  tabOrder: ['overview', 'tiers', 'movement', 'lifecycle', 'retention', 'funnel', 'dataCheck', 'method'],
  summary: (material) => summaryLines(material).join('\n'),
};
