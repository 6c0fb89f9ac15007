import type { Review } from '../review.ts';
import { tiersStep } from './tiers/index.ts';

/** The monthly review: members' tiers and their movement, lifecycle, retention, funnel, what the data lack, and an overview. */
export const monthlyReview: Review = {
  id: 'monthly',
  steps: [tiersStep],
  tabOrder: ['overview', 'tiers', 'movement', 'lifecycle', 'retention', 'funnel', 'dataCheck', 'method'],
  summary: () => '',
};
