import { describe, expect, test } from 'vitest';
import { intentTier } from '../../../src/analyses/intentTier/index.ts';
import { nextAction } from '../../../src/analyses/playbook/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const CHANNELS = ['百度', '头条', '社群', 'ABC'];

describe('INTENT_TIER', () => {
  test('the first layer is the class of the channel: paid, feed, free, unknown', () => {
    expect(formula(intentTier, [column(...CHANNELS)]).flat()).toEqual([
      'Strong intent',
      'Medium intent',
      'Weak intent',
      'To research',
    ]);
    expect(formula(intentTier, [column(...CHANNELS)], 'zh-Hans').flat()).toEqual([
      '强意向',
      '意向',
      '弱意向',
      '待调研',
    ]);
    expect(formula(intentTier, [column(...CHANNELS)], 'zh-Hant').flat()).toEqual([
      '強意向',
      '意向',
      '弱意向',
      '待調研',
    ]);
  });

  // Three tiers: one up from weak is medium, two are strong, three still strong.
  test.each([
    ['社群', 0, 0, 'Weak intent'],
    ['社群', 'yes', 0, 'Medium intent'],
    ['社群', 'yes', 3, 'Strong intent'],
    ['社群', -1, 0, 'Weak intent'],
    ['头条', '是', -1, 'Medium intent'],
    ['百度', '', -2, 'Medium intent'],
    ['百度', -1, -1, 'Weak intent'],
    ['百度', 1, 1, 'Strong intent'],
    ['ABC', 'yes', 'yes', 'To research'],
    ['', 'yes', '', 'To research'],
  ])('%s with signals %s and %s: %s', (channel, first, second, tier) => {
    expect(firstColumn(intentTier, column(channel), [[first, second]])).toEqual([tier]);
  });

  test('a header that tells of leaving or refusing lowers; the header row of the result is its own', () => {
    const channels = column('channel', '社群', '百度', '百度');
    const signals = [
      ['asked price', '退群'],
      ['yes', '否 '],
      ['no', '是'],
      ['yes', '是'],
    ];
    expect(formula(intentTier, [channels, signals])).toEqual([
      ['intent'],
      ['Medium intent'],
      ['Medium intent'],
      ['Strong intent'],
    ]);
  });

  test('signals may stand apart, in any order', () => {
    const channels = column('社群', '百度');
    const raise = column('yes', 'no');
    const lower = column(0, -1);
    const expected = ['Medium intent', 'Medium intent'];
    expect(firstColumn(intentTier, channels, raise, lower)).toEqual(expected);
    expect(firstColumn(intentTier, channels, lower, raise)).toEqual(expected);
    expect(
      firstColumn(intentTier, channels, [
        ['yes', 0],
        ['no', -1],
      ]),
    ).toEqual(expected);
  });

  test('own rules: a limit is met at its value, one below it is not; only they count', () => {
    const channels = column('来源', '社群', '社群', '社群');
    const signals = [
      ['consulted', 'clicks'],
      [3, 99],
      [2, 99],
      ['', 99],
    ];
    for (const [name, effect] of [
      ['signal', 'raise'],
      ['信号', '升'],
      ['訊號', 1],
    ]) {
      expect(firstColumn(intentTier, channels, signals, [[name, 'Consulted', '≥', 3, effect]]).slice(1)).toEqual([
        'Medium intent',
        'Weak intent',
        'Weak intent',
      ]);
    }
    // Two steps at once, and by the place of the column.
    expect(firstColumn(intentTier, channels, signals, [['signal', 1, 'is set', '', 2]]).slice(1)).toEqual([
      'Strong intent',
      'Strong intent',
      'Weak intent',
    ]);
    // Only a column and its effect.
    expect(firstColumn(intentTier, channels, signals, [['signal', 'clicks', 'raise']]).slice(1)).toEqual(
      new Array(3).fill('Medium intent'),
    );
  });

  test('a class may start elsewhere, and then an unknown channel moves, too', () => {
    const settings = [
      ['class', 'unknown', 'weak'],
      ['类别', '免费', '意向'],
    ];
    expect(firstColumn(intentTier, column(...CHANNELS), column('', '', '', 'yes'), settings)).toEqual([
      'Strong intent',
      'Medium intent',
      'Medium intent',
      'Medium intent',
    ]);
    expect(firstColumn(intentTier, column('ABC'), [['map', 'ABC', 'paid']])).toEqual(['Strong intent']);
  });

  test('says why', () => {
    const table = formula(intentTier, [
      column('channel', '公众号'),
      [
        ['询价', '拒绝'],
        ['是', '否'],
      ],
      [['show', 'reason']],
    ]);
    expect(table[1]).toEqual(['Medium intent', 'Free channel (公众号): Weak intent; 询价 +1']);
  });

  test('refuses an unknown column, test, effect, tier, and a signal that is neither yes nor a number', () => {
    const args = [column('channel', '社群'), [['consulted'], [1]]] as const;
    expect(refusal(intentTier, ...args, [['signal', 'consultd', '≥', 1]])).toMatch(/no column "consultd".*"consulted"/);
    expect(refusal(intentTier, ...args, [['signal', 'consulted', 'around', 1]])).toMatch(/"around" is not known/);
    expect(refusal(intentTier, ...args, [['signal', 'consulted', '≥', 1, 'sideways']])).toMatch(
      /"sideways" can't be used/,
    );
    expect(refusal(intentTier, ...args, [['class', 'paid', 'strnog']])).toMatch(
      /class: "strnog" is not known.*"strong"/,
    );
    expect(refusal(intentTier, column('社群', '社群'), column(1, 'maybe'))).toMatch(
      /signals 1, row 2: "maybe" is neither/,
    );
  });

  test('every tier has a tactic in the playbook, in each language', () => {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const tiers = formula(intentTier, [column(...CHANNELS)], language);
      expect(formula(nextAction, [tiers], language).flat()).not.toContain(null);
    }
  });
});
