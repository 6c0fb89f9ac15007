import { activeHours } from './activeHours/index.ts';
import { activeMembers, lifecycleFlow, stickiness } from './activity/index.ts';
import type { Analysis } from './analysis.ts';
import { attribution } from './attribution/index.ts';
import { channelDecay } from './channelDecay/index.ts';
import { channelQuality } from './channelQuality/index.ts';
import { cleanAmount, cleanDate, cleanPhone } from './clean/index.ts';
import { cluster } from './cluster/index.ts';
import { concentration } from './concentration/index.ts';
import { funnel } from './funnel/index.ts';
import { funnelTrend } from './funnelTrend/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { lifetimeToDate } from './lifetimeToDate/index.ts';
import { lookalike } from './lookalike/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { paths } from './paths/index.ts';
import { periodTrend } from './periodTrend/index.ts';
import { referrals } from './referrals/index.ts';
import { repeatSummary } from './repeatSummary/index.ts';
import { repurchaseRate } from './repurchase/index.ts';
import { retention } from './retention/index.ts';
import { retentionForecast } from './retentionForecast/index.ts';
import { rfmScore, rfmTier } from './rfm/index.ts';
import { stepFunnel } from './stepFunnel/index.ts';
import { survival } from './survival/index.ts';
import { tierMovement } from './tierMovement/index.ts';
import { expectedOrders, pAlive, predictedValue, valueModel } from './valueModel/index.ts';
import { valueSplit } from './valueSplit/index.ts';

/** The list of all analyses, in the order of the reference. Adding one is a line here. */
export const ANALYSES: readonly Analysis[] = [
  memberSummary,
  rfmScore,
  rfmTier,
  lifecycleStage,
  cluster,
  lookalike,
  funnel,
  funnelTrend,
  stepFunnel,
  retention,
  survival,
  repurchaseRate,
  lifetimeToDate,
  valueSplit,
  periodTrend,
  concentration,
  lifecycleFlow,
  activeMembers,
  stickiness,
  paths,
  activeHours,
  channelQuality,
  channelDecay,
  attribution,
  referrals,
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
