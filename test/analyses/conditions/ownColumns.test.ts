import { describe, expect, test } from 'vitest';
import { funnel } from '../../../src/analyses/funnel/index.ts';
import { retention } from '../../../src/analyses/retention/index.ts';
import type { Language } from '../../../src/engine/language.ts';
import { column, formula, refusal } from '../formula.ts';

const member = column('007', '007', '7', '7', 'ann');
const event = column('浏览商品', '支付成功', '浏览商品', '支付成功', '浏览商品');
const time = column('2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03', '2026-01-05');
const steps = column('浏览商品', '支付成功');
/** Members by step under a filter. */
const counts = (...filter: unknown[]): unknown[] =>
  formula(funnel, [member, event, time, steps, undefined, undefined, [['filter', ...filter]]])
    .slice(1)
    .map((row) => row[2]);

describe('the columns of the data itself in a condition', () => {
  // By hand: 007 does both from the 1st, 7 both from the 2nd, ann looks on the 5th.
  test.each([
    ['time', 'Time', 'TIME', '时间', '時間', 'date', '日期'],
    ['member', 'Member', 'ＭＥＭＢＥＲ', '会员', '會員'],
    ['event', 'Event', '事件'],
  ])('are known by the names %s, %s … in any case and width', (...names) => {
    for (const name of names) {
      expect(counts(name, 'is set'), name).toEqual([3, 2]);
      if (names[0] === 'time') expect(counts(name, 'is', '2026-01-02'), name).toEqual([1, 0]);
      // 007 and 7 are two members, however the column is written.
      if (names[0] === 'member') expect(counts(name, 'is', 7), name).toEqual([1, 1]);
      if (names[0] === 'event') expect(counts(name, 'is not', '支付成功'), name).toEqual([3, 0]);
    }
  });

  test('give way to a header of that name', () => {
    const properties = [['事件'], ['a'], ['a'], ['b'], ['b'], ['b']];
    const table = formula(funnel, [member, event, time, steps, properties, undefined, [['filter', '事件', 'is', 'a']]]);
    expect(table.slice(1).map((row) => row[2])).toEqual([1, 1]);
  });
});

describe('an event that occurs nowhere', () => {
  const ask = (settings: unknown[][], language?: Language) => {
    try {
      formula(funnel, [member, event, time, steps, undefined, undefined, settings], language);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('nothing was refused');
  };

  test('is told in a filter as in a step: no row would meet it, or all', () => {
    const sentence =
      'FUNNEL: filter: the event "支付" occurs nowhere in the data. Did you mean "支付成功", "浏览商品"?';
    expect(ask([['filter', 'event', 'is', '支付']])).toBe(sentence);
    expect(ask([['filter', 'event', 'is not', '支付']])).toBe(sentence);
    expect(ask([['filter', '事件', 'one of', '浏览商品|支付']])).toBe(sentence);
    expect(ask([['篩選', '事件', '是', '支付']], 'zh-Hans')).toContain('筛选：数据里没有“支付”这个事件');
    expect(ask([['exclude', '*', 1, 2, 'event', 'is', 'refund']])).toContain('exclude: the event "refund" occurs');
    expect(counts('event', 'contains', '支付')).toEqual([0, 0]);
  });

  test('is told with the nearest ones in the other script', () => {
    const names = column('浏览', '支付', '加购', '退款', '签到');
    const days = column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01');
    const shops = column('a', 'a', 'a', 'a', 'a');
    expect(refusal(funnel, shops, names, days, column('加购', '簽到'))).toContain('Did you mean "签到"');
    expect(refusal(funnel, shops, names, days, column('退款', '瀏覽'))).toContain('Did you mean "浏览"');
  });

  test('is told with the setting that names it', () => {
    const setting = (name: string) => refusal(retention, member, time, event, [[name, '支付']]);
    expect(setting('start')).toContain('RETENTION: start: the event "支付"');
    expect(setting('return')).toContain('RETENTION: return: the event "支付"');
  });
});

test('an unknown test or value is told with names in the script that was typed', () => {
  const ask = (...cells: unknown[]) => refusal(funnel, member, event, time, steps, undefined, undefined, [cells]);
  expect(ask('filter', 'event', '等於於', 'x')).toMatch(/Did you mean "等[于於]"/);
  expect(ask('filter', 'event', 'equels', 'x')).not.toMatch(/是|等/);
  expect(refusal(retention, member, time, event, [['value', '平均数', 'x']])).toContain('"平均"');
});

describe('what stands in other columns', () => {
  const shops = (...cells: unknown[]) => [['shop'], ...cells.map((cell) => [cell])];
  const ask = (properties: unknown[][], ...filter: unknown[]): unknown[] =>
    formula(funnel, [member, event, time, steps, properties, undefined, [['filter', ...filter]]])
      .slice(1)
      .map((row) => row[2]);

  test('is not set where nothing but blanks stand', () => {
    const properties = shops('north', 'north', '\u00a0', ' ', '\u200b');
    expect(ask(properties, 'shop', 'is set')).toEqual([1, 1]);
    expect(ask(properties, 'shop', 'is not set')).toEqual([2, 1]);
  });

  test('is one of values that a Chinese keyboard parts', () => {
    const properties = shops('north', 'north', 'south', 'south', 'east');
    expect(ask(properties, 'shop', 'one of', 'north｜south')).toEqual([2, 2]);
  });

  test('may stand below a date', () => {
    const day = new Date('2026-01-05T00:00:00Z');
    const properties = [[day], ['a'], ['a'], ['b'], ['b'], ['b']];
    const args = [member, event, time, steps, properties, undefined];
    expect(formula(funnel, [...args, [['breakdown', day]]])).toHaveLength(5);
    expect(refusal(funnel, ...args, [['breakdown', '2026-01-06']])).toContain('Did you mean "2026-01-05"');
  });
});

test('names too long for a sentence are cut, and found in a moment', () => {
  const long = (end: string): string => 'x'.repeat(40_000) + end;
  const sentence = refusal(funnel, member, column(long('a'), 'b', 'b', 'b', 'b'), time, column('b', long('c')));
  expect(sentence.length).toBeLessThan(250);
});
