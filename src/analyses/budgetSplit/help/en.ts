import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Budget split',
  summary: 'Splits a budget over tiers so that it adds up to the cent, and says what redemption and return to expect.',
  method:
    'Each tier gets money in proportion to members × cost of a coupon × weight, rounded by largest remainder (of equal remainders the tier with more members goes first), so that the allocations are the budget exactly. Per member = allocation ÷ members, rounded down. Coupons it pays for = allocation ÷ cost of a coupon, rounded down. Expected redemption = members × redemption, at most the coupons; expected cost = that × cost of a coupon; expected value = that × order value × margin, blank while no order value is given. A weight of 0 gives nothing.',
  names: { members: 'Number of members' },
  columns: {
    tiers: 'The tiers, a row each.',
    members: 'The number of members of each tier.',
    unit_cost: 'What one redeemed coupon or gift costs: for each tier, or one cell for all.',
    budget: 'The budget, one cell.',
  },
  settings: {
    weight: 'One row a tier: weight, tier, number. 2 gives members of this tier twice as much as 1. Left out: 1.',
    redemption:
      'The share of members who redeem: one for all (redemption, 20 %) or a row a tier (redemption, tier, 20 %). Left out: everyone.',
    'order value':
      'What a redeemed coupon brings in orders, for all or a row a tier. Left out: value and return are blank.',
    margin: 'The share of the order value that is profit, for all or a row a tier. Left out: 1.',
    cap: 'yes: no tier gets more than all of its members could redeem; the rest goes to the others, and what nobody can use stands in a row of its own. Left out: no.',
    decimals: 'Decimals of the currency. Left out: 2.',
  },
};
