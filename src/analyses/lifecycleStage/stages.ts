/** What a member's stage is judged by: whole days and a count; NaN is unknown. */
export interface StageFacts {
  readonly daysSinceJoined: number;
  /** Days since the last activity; without any, since joining. */
  readonly daysSinceActive: number;
  readonly orders: number;
  /** Negative once the expiry day has passed. */
  readonly daysToExpiry: number;
}

export interface StageLimits {
  /** Days without activity from which a member is lost, and from which one is dormant. */
  readonly churn: number;
  readonly dormancy: number;
  /** Up to this many orders, or with us for fewer days than this, a buyer is still growing. */
  readonly growthOrders: number;
  readonly growthDays: number;
}

export const DEFAULT_LIMITS: StageLimits = { churn: 90, dormancy: 30, growthOrders: 1, growthDays: 14 };

export const PRESETS = ['five', 'four', 'course'] as const;
export type Preset = (typeof PRESETS)[number];

/** The stages of each preset in the order of a member's life. */
export const STAGES: Readonly<Record<Preset, readonly string[]>> = {
  five: ['introduction', 'growth', 'maturity', 'dormancy', 'churn'],
  four: ['introduction', 'growth', 'maturity', 'decline'],
  course: ['novice', 'growth', 'maturity', 'churn'],
};

/** The id of a member's stage; '' where a fact that the tests need is unknown. The first test that holds wins. */
export function stageOf(facts: StageFacts, preset: Preset, limits: StageLimits): string {
  if (preset === 'course') return courseStage(facts, limits);
  const { daysSinceJoined, daysSinceActive, orders } = facts;
  if (Number.isNaN(daysSinceActive)) return '';
  if (preset === 'five' && daysSinceActive >= limits.churn) return 'churn';
  if (daysSinceActive >= limits.dormancy) return preset === 'five' ? 'dormancy' : 'decline';
  if (Number.isNaN(orders)) return '';
  if (orders === 0) return 'introduction';
  return orders <= limits.growthOrders || daysSinceJoined < limits.growthDays ? 'growth' : 'maturity';
}

/** Courses: never bought; expired and not renewed (a renewal moves the expiry day); one course; several or renewed. */
function courseStage({ orders, daysToExpiry }: StageFacts, limits: StageLimits): string {
  if (Number.isNaN(orders)) return '';
  if (orders === 0) return 'novice';
  if (daysToExpiry < 0) return 'churn';
  return orders <= limits.growthOrders ? 'growth' : 'maturity';
}
