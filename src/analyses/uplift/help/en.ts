import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Campaign review',
  summary:
    'Sets what a campaign brought beside its plan and beside the untouched members of the same tier: extra orders with interval, cost per extra order, and what can not be concluded.',
  method:
    "A row a member, with the orders since the campaign began. Per tier: actual orders are those of the touched; difference = orders per 100 touched − orders per 100 untouched of the same tier; extra orders = difference ÷ 100 × touched; cost per extra order = cost ÷ extra orders, blank where there are none. low and high are the 95 % interval of the difference: Newcombe 1998 where nobody of the tier has more than one order, else Welch. Compared with last year, the orders expected are those of the same members in the same weeks, with Student’s interval of the change a member; with both, the untouched’s change is added to them (difference in differences), with Welch’s. Extra value is the same of the money. The row for all adds the tiers up: its orders per 100 untouched are weighted by the touched of each tier, its interval comes from the tiers' intervals (Zou and Donner 2008), and tiers without untouched members are in no sum of extra orders. Below the setting too few on either side there is no interval. Returns are open up to and including the day campaign end + return days (ours: 7): until then the result is provisional, and it says so. What can't be concluded stands under the table. show hold-out gives the members to leave untouched next time, drawn by lot within each tier.",
  columns: {
    member: 'The members, a row each.',
    tier: 'Their tiers before the campaign.',
    touched: 'Whether the campaign reached the member: yes or no. Not needed for a hold-out list; neither are orders.',
    orders: "The member's orders since the campaign began: a number, or yes and no.",
    spent: 'The money of these orders. Left out: nothing about value.',
    plan: 'A row a tier: tier, planned orders, cost. With headers in any order, of these: tier, members, buyers, orders, revenue, cost; each stands beside what came. The cost is what the campaign cost for that tier.',
    as_of: 'The day of the review; decides whether returns are still open.',
    orders_before: "The member's orders in the same weeks last year, for the setting compare.",
    spent_before: 'The money of these orders. Left out: last year says nothing of extra value.',
  },
  settings: {
    show: 'review, or hold-out: tier and member of the list for next time. Left out: review.',
    count: 'orders, or buyers: a member counts once. Left out: orders.',
    compare:
      'untouched; last year: the touched members in the same weeks last year (orders_before), for when nobody was left untouched; both: the change of the touched since last year, less that of the untouched. Left out: untouched.',
    'total cost': 'The cost of the whole campaign, where the plan has none by tier; it stands in the row for all.',
    'campaign end': "The campaign's last day.",
    'return days': 'Days after it in which orders can be returned. Left out: 7.',
    'drawn by lot': 'yes, if the untouched were chosen at random: the caveat about them falls away. Left out: no.',
    blank:
      'What a blank under touched or orders means: left out (the row is not counted, and how many is said), or no. Left out: left out.',
    'hold-out share': 'The share of each tier to leave untouched, at least one of two members. Left out: 0.1.',
    seed: 'Another number draws another list. Left out: 1.',
    level: 'The level of the intervals. Left out: 0.95.',
    'too few': 'With fewer touched or untouched members there is no interval and no conclusion. Left out: 30.',
  },
};
