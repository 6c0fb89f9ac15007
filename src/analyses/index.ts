import { abSampleSize } from './abSampleSize/index.ts';
import { abCounts, abTest } from './abTest/index.ts';
import { activeHours } from './activeHours/index.ts';
import { activeMembers, lifecycleFlow, stickiness } from './activity/index.ts';
import type { Analysis } from './analysis.ts';
import { attribution } from './attribution/index.ts';
import { budgetSplit } from './budgetSplit/index.ts';
import { channelClass } from './channelClass/index.ts';
import { channelDecay } from './channelDecay/index.ts';
import { channelQuality } from './channelQuality/index.ts';
import { cleanAmount, cleanDate, cleanPhone, maskPhone } from './clean/index.ts';
import { cluster } from './cluster/index.ts';
import { communityEffect } from './communityEffect/index.ts';
import { communityGroup } from './communityGroup/index.ts';
import { concentration } from './concentration/index.ts';
import { creatorReview } from './creatorReview/index.ts';
import { funnel } from './funnel/index.ts';
import { funnelTrend } from './funnelTrend/index.ts';
import { groupActivity } from './groupActivity/index.ts';
import { handoverList } from './handoverList/index.ts';
import { intentTier } from './intentTier/index.ts';
import { kolLevel } from './kolLevel/index.ts';
import { kpiBoard } from './kpiBoard/index.ts';
import { levelBenefits } from './levelBenefits/index.ts';
import { levelSimulation } from './levelSimulation/index.ts';
import { lifecycleStage } from './lifecycleStage/index.ts';
import { lifetimeToDate } from './lifetimeToDate/index.ts';
import { lookalike } from './lookalike/index.ts';
import { memberLevel } from './memberLevel/index.ts';
import { memberSummary } from './memberSummary/index.ts';
import { memberTags } from './memberTags/index.ts';
import { moderatorScore } from './moderatorScore/index.ts';
import { nextDue } from './nextDue/index.ts';
import { paths } from './paths/index.ts';
import { periodTrend } from './periodTrend/index.ts';
import { couponFor, nextAction } from './playbook/index.ts';
import { pointsBalance } from './pointsBalance/index.ts';
import { portrait } from './portrait/index.ts';
import { pyramidTier } from './pyramidTier/index.ts';
import { qualifiedContent } from './qualifiedContent/index.ts';
import { questionClass, topQuestions } from './questions/index.ts';
import { rateInterval } from './rateInterval/index.ts';
import { recallRate } from './recallRate/index.ts';
import { referrals } from './referrals/index.ts';
import { renewalStatus } from './renewalStatus/index.ts';
import { repeatSummary } from './repeatSummary/index.ts';
import { repurchaseRate } from './repurchase/index.ts';
import { retention } from './retention/index.ts';
import { retentionForecast } from './retentionForecast/index.ts';
import { rfmScore, rfmTier } from './rfm/index.ts';
import { silenceAlert } from './silenceAlert/index.ts';
import { stepFunnel } from './stepFunnel/index.ts';
import { survival } from './survival/index.ts';
import { tagExport } from './tagExport/index.ts';
import { tierMovement } from './tierMovement/index.ts';
import { uplift } from './uplift/index.ts';
import { expectedOrders, pAlive, predictedValue, valueModel } from './valueModel/index.ts';
import { valueSplit } from './valueSplit/index.ts';
import { valueTier } from './valueTier/index.ts';
import { workShare } from './workShare/index.ts';

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
  recallRate,
  nextDue,
  renewalStatus,
  nextAction,
  couponFor,
  kolLevel,
  qualifiedContent,
  creatorReview,
  moderatorScore,
  memberLevel,
  levelSimulation,
  levelBenefits,
  pointsBalance,
  cluster,
  lookalike,
  channelClass,
  intentTier,
  handoverList,
  memberTags,
  tagExport,
  questionClass,
  topQuestions,
  portrait,
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
  abTest,
  abCounts,
  abSampleSize,
  rateInterval,
  uplift,
  budgetSplit,
  kpiBoard,
  workShare,
  groupActivity,
  communityEffect,
  cleanDate,
  cleanAmount,
  cleanPhone,
  maskPhone,
];

export const analysisById = (id: string): Analysis | undefined => ANALYSES.find((analysis) => analysis.id === id);
