import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupActivity } from '../../../src/analyses/groupActivity/index.ts';
import { column, formula, refusal } from '../formula.ts';

/** November 2 and 8, 2026, are a Monday and a Sunday. */
const chat = [
  ['小李', '2026-11-02 09:10', '快递到哪里了？'],
  ['小王', '2026-11-02 20:05', '有優惠券嗎，快遞費多少'],
  ['小李', '2026-11-02 20:30', '收到'],
  ['小张', '2026-11-08 20:00', ''],
  ['小李', '2026-11-08 21:59', 'ＶＩＰ 有券吗'],
  ['', '2026-11-08 22:00', '系统消息'],
];
const given = [0, 1, 2].map((i) => column(...chat.map((row) => row[i])));
const roster = column('小李', '小王', '小陈', '小张', '小陈', '阿明');
const show = (what: string, ...settings: unknown[][]): unknown[][] =>
  formula(groupActivity, [...given, roster, [['show', what], ...settings]]).slice(1);

describe('GROUP_ACTIVITY', () => {
  it('sums up a chat', () => {
    // By hand: five messages with a sender, three senders, two days; 20 o'clock twice; 小陈 and 阿明 of five are silent.
    expect(show('summary').map((row) => row[1])).toEqual([5, 3, 5 / 3, 2, 2.5, 20, 5, 2, 0.6]);
    expect(formula(groupActivity, given.slice(0, 2))).toHaveLength(7);
  });

  it('ranks speakers and names the silent', () => {
    expect(show('speakers')).toEqual([
      ['小李', 3, 0.6, 2, '2026-11-08'],
      ['小张', 1, 0.2, 1, '2026-11-08'],
      ['小王', 1, 0.2, 1, '2026-11-02'],
    ]);
    expect(show('未发言')).toEqual([['小陈'], ['阿明']]);
    // On November 2 小张 had not spoken yet.
    expect(show('silent', ['to', '2026-11-02'])).toEqual([['小张'], ['小陈'], ['阿明']]);
    expect(show('silent', ['as_of', '2026-11-02'])).toEqual(show('silent', ['to', '2026-11-02']));
  });

  it('counts topics by keywords, several a message, in 简 and 繁 and any width', () => {
    const topics = [
      ['topic', '物流', '快递|物流'],
      ['话题', '优惠', '优惠券', '券'],
      ['topic', 'VIP', 'vip', ''],
    ];
    expect(show('topics', ...topics)).toEqual([
      ['物流', 2, 0.4, 2, 'too few'],
      ['优惠', 2, 0.4, 2, 'too few'],
      ['VIP', 1, 0.2, 1, 'too few'],
      ['(no topic)', 2, 0.4, 2, 'too few'],
    ]);
    // Two members are enough where two are asked for, and too few where three are.
    expect(show('topics', ...topics, ['too few', 2]).map((row) => row[4])).toEqual([null, null, 'too few', null]);
  });

  it('counts hours by weekday, from the start of the week that is asked for', () => {
    const hours = show('hours');
    expect(hours[20]).toEqual([20, 2, 0, 0, 0, 0, 0, 1, 3]);
    expect(hours[24].slice(-1)).toEqual([5]);
    expect(show('hours', ['week start', 'sunday'])[20]).toEqual([20, 1, 2, 0, 0, 0, 0, 0, 3]);
  });

  it('refuses what it would need', () => {
    expect(refusal(groupActivity, given[0], given[1], [['show', 'topics']])).toMatch(/text is missing/);
    expect(refusal(groupActivity, ...given, [['show', 'silent']])).toMatch(/roster is missing/);
    expect(refusal(groupActivity, given[0], column(...chat.map(() => '2026-11-02')), [['show', 'hours']])).toMatch(
      /no time of day/,
    );
    expect(refusal(groupActivity, column('', ''), column('', ''))).toMatch(/no rows with data/);
  });

  it('reconciles: speakers and silent are the roster, messages of speakers are all, in any order of rows', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (list) => {
        const run = (rows: typeof list, what: string): unknown[][] => {
          const days = rows.map(([, day]) => `2026-11-${String(day).padStart(2, '0')}`);
          return formula(groupActivity, [
            column(...rows.map(([who]) => who)),
            column(...days),
            '',
            column('a', 'b', 'c', 'd'),
            [['show', what]],
          ]).slice(1);
        };
        const speakers = run(list, 'speakers');
        expect(speakers.length + run(list, 'silent').length).toBe(4);
        expect(speakers.reduce((sum, each) => sum + (each[1] as number), 0)).toBe(list.length);
        expect(run([...list].reverse(), 'speakers')).toEqual(speakers);
      }),
    );
  });
});
