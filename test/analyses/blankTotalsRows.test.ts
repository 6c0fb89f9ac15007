import { describe, expect, it } from 'vitest';
import { budgetSplit } from '../../src/analyses/budgetSplit/index.ts';
import { funnel } from '../../src/analyses/funnel/index.ts';
import { memberSummary } from '../../src/analyses/memberSummary/index.ts';
import { retention } from '../../src/analyses/retention/index.ts';
import { rfmTier } from '../../src/analyses/rfm/index.ts';
import { survival } from '../../src/analyses/survival/index.ts';
import { workShare } from '../../src/analyses/workShare/index.ts';
import { column, formula } from './formula.ts';

const members = ['007', '7', 'Ann', 'ann'];
const dates = ['2026-10-01', '2026-10-02', '2026-10-02', '2026-10-03'];
const amounts = [10, 20, 5, 5];

describe('a totals row', () => {
  it.each([
    ['in the column of members', 'Grand total', '2026-10-31'],
    ['with a count behind it', '合计（4 笔）', '2026-10-31'],
    ['in the column of dates', '', '总计'],
    ['with a blank inside the word', '合 计', '2026-10-31'],
    ['with a wide blank inside the word', '2026-10-31', '總　計'],
    ['without a word, as the sum of the rest', '', ''],
  ])('%s is no member, no event and no order', (_, member, date) => {
    const who = column(...members, member);
    const when = column(...dates, date);
    const without = [column(...members), column(...dates)];
    expect(formula(memberSummary, [who, when, column(...amounts, 40)])).toEqual(
      formula(memberSummary, [...without, column(...amounts)]),
    );
    expect(formula(retention, [who, when, [['period', 'day']]])).toEqual(
      formula(retention, [...without, [['period', 'day']]]),
    );
    const steps = [['buy'], ['buy']];
    const buys = members.map(() => 'buy');
    expect(formula(funnel, [who, column(...buys, 'buy'), when, steps])).toEqual(
      formula(funnel, [without[0], column(...buys), without[1], steps]),
    );
  });

  it('stays blank beside the tiers and moves no cut', () => {
    const settings = [['show', 'code']];
    const plain = formula(rfmTier, [column(...dates), column(1, 2, 3, 4), column(...amounts), undefined, settings]);
    const summed = [column(...dates, '小计'), column(1, 2, 3, 4, 10), column(...amounts, 40), undefined, settings];
    expect(formula(rfmTier, summed)).toEqual([...plain, [null]]);
  });

  it('is no stay, no tier of a budget and no work', () => {
    const stays = [column('2026-01-01', '2026-01-02'), column('2026-02-01', '')];
    const withTotal = [column('2026-01-01', '2026-01-02', '合计'), column('2026-02-01', '', 2)];
    expect(formula(survival, withTotal)).toEqual(formula(survival, stays));
    const budget = (tiers: string[], members: number[]) =>
      formula(budgetSplit, [column(...tiers), column(...members), column(...members.map(() => 1)), 100]);
    expect(budget(['A', 'B', 'Total'], [10, 20, 30])).toEqual(budget(['A', 'B'], [10, 20]));
    expect(formula(workShare, [column('sales', 'ops', '合计'), column(10, 20, 30)])).toEqual(
      formula(workShare, [column('sales', 'ops'), column(10, 20)]),
    );
  });

  it('is nothing that an event, a customer or a shop may be called', () => {
    const names = ['Total Wine', '合计工坊', 'total1', 'sum-7'];
    const rows = formula(memberSummary, [column(...names), column(...dates)]);
    expect(
      rows
        .slice(1)
        .map((row) => row[0])
        .sort(),
    ).toEqual([...names].sort());
    const events = [column('a', 'a'), column('total', 'pay'), column('2026-10-01', '2026-10-02'), [['total'], ['pay']]];
    expect(
      formula(funnel, events)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual([1, 1]);
  });
});
