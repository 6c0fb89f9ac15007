import type { WhyTest } from '../whyTests.ts';
import { holds, type OwnStages, type StageCondition } from './ownStages.ts';
import type { Preset, StageFacts, StageLimits } from './stages.ts';

/** The tests that made a member's stage, as labels with values and limits. */
export function stageWhy(facts: StageFacts, stage: string, preset: Preset, limits: StageLimits): WhyTest[] {
  const { daysSinceActive: active, daysSinceJoined: joined, orders, daysToExpiry: expiry } = facts;
  if (stage === 'introduction' || stage === 'novice') return [['orders', 0, '']];
  if (stage === 'churn' && preset === 'course') return [['daysToExpiry', expiry, '<', 0]];
  if (stage === 'churn') return [['daysSinceActive', active, '≥', limits.churn]];
  if (stage === 'dormancy' || stage === 'decline') return [['daysSinceActive', active, '≥', limits.dormancy]];
  const isFew = orders <= limits.growthOrders;
  const few: WhyTest = ['orders', orders, isFew ? '≤' : '>', limits.growthOrders];
  if (preset === 'course') return [few];
  const isNew = joined < limits.growthDays;
  const young: WhyTest = ['daysSinceJoined', joined, isNew ? '<' : '≥', limits.growthDays];
  if (stage === 'maturity') return Number.isNaN(joined) ? [few] : [few, young];
  return [...(isFew ? [few] : []), ...(isNew ? [young] : [])];
}

/** The conditions of a person's own stage, all of which hold; none of the stage of the rest. */
export function ownWhy(facts: StageFacts, name: string, own: OwnStages): WhyTest[] {
  const stage = own.find((each) => each.name === name && each.conditions.every((one) => holds(facts[one.fact], one)));
  const signs: Partial<Record<StageCondition['test'], string>> = {
    is: '=',
    'is not': '≠',
    'is set': '✓',
    'is not set': '',
  };
  return (stage ? stage.conditions : []).map(({ fact, test, value }) => {
    const sign = signs[test] ?? test;
    return test === 'is set' || test === 'is not set' ? [fact, facts[fact], sign] : [fact, facts[fact], sign, value];
  });
}
