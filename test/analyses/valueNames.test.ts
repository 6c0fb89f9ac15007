import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analyses/analysis.ts';
import { attribution } from '../../src/analyses/attribution/index.ts';
import { lettersOf } from '../../src/analyses/foldName.ts';
import { groupActivity } from '../../src/analyses/groupActivity/index.ts';
import { ANALYSES } from '../../src/analyses/index.ts';
import { intentTier } from '../../src/analyses/intentTier/index.ts';
import { kpiBoard } from '../../src/analyses/kpiBoard/index.ts';
import { pyramidTier } from '../../src/analyses/pyramidTier/index.ts';
import { topQuestions } from '../../src/analyses/questions/index.ts';
import { namesOfValue, settingsOf, valueNames } from '../../src/analyses/settingNames.ts';
import { survival } from '../../src/analyses/survival/index.ts';
import { uplift } from '../../src/analyses/uplift/index.ts';
import { valueTier } from '../../src/analyses/valueTier/index.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { column, formula, refusal } from './formula.ts';

describe('the names of fixed values', () => {
  test.each([
    [valueTier, 'show', 'both', ['both', '层级和原因', '層級和原因', '两者', '兩者']],
    [uplift, 'compare', 'last year', ['last year', '去年同期', '去年']],
    [groupActivity, 'show', 'silent', ['silent', '未发言', '沉默', '沉默成员', '沉默成員']],
    [topQuestions, 'period', 'week', ['week', '周', '週', '星期']],
    [topQuestions, 'period', 'day', ['day', '日', '天']],
    [valueTier, 'language', 'zh-Hant', ['zh-Hant', '繁體', '繁體中文']],
  ] as [Analysis, string, string, string[]][])('%#: %s', (analysis, setting, value, names) => {
    const known = valueNames(analysis, settingsOf(analysis)[setting]);
    expect(names.map((name) => known.get(lettersOf(name)))).toEqual(names.map(() => value));
  });

  test('the name that is shown means its value, in every function and language', () => {
    for (const analysis of ANALYSES) {
      for (const spec of Object.values(settingsOf(analysis))) {
        for (const value of (spec.choices ?? []).filter(Boolean)) {
          for (const language of LANGUAGES) {
            const [shown] = namesOfValue(analysis, value, language);
            expect(shown).not.toContain('|');
            const meant = valueNames(analysis, spec).get(lettersOf(shown));
            expect([analysis.id, shown, meant]).toEqual([analysis.id, shown, value]);
          }
        }
      }
    }
  });
});

test('what stands between the words of a value makes no difference', () => {
  const touches = [column('a'), column('ad'), column('2026-01-01'), column('a'), column('2026-01-02')];
  const shares = (model: string) => formula(attribution, [...touches, undefined, [['model', model]]]);
  expect(shares('40/20/40')).toEqual(shares('40-20-40'));
  const times = [column(5, 9), column('yes', 'no'), undefined];
  const curve = (interval: string) =>
    formula(survival, [
      ...times,
      [
        ['input', 'durations'],
        ['interval', interval],
      ],
    ]);
  expect(curve('loglog')).toEqual(curve('log-log'));
});

describe('what is not known', () => {
  test('names are told as the reference writes them', () => {
    const touches = [column('a'), column('ad'), column('2026-01-01'), column('a'), column('2026-01-02')];
    expect(refusal(attribution, ...touches, undefined, [['model', '40-20-4']])).toContain('"40-20-40"');
    expect(refusal(survival, column('2026-01-01'), column(''), undefined, [['as off', '2026-02-01']])).toContain(
      '"as_of"',
    );
  });

  test('who writes Chinese is told Chinese names, and who writes English, English ones', () => {
    const scores = column(1, 2);
    expect(refusal(pyramidTier, scores, [['显示', '汇总表']])).toMatch(/"汇总"/);
    expect(refusal(pyramidTier, scores, [['显示', '汇总表']])).not.toMatch(/"summary"|"tier"/);
    expect(refusal(pyramidTier, scores, [['show', 'sumary']])).toMatch(/"summary", "tier"/);
  });

  test('the kinds of a target are told without signs of ours', () => {
    const told = refusal(kpiBoard, [['订单', 5]], [['订单', 9, '封顶']], '2026-11-22');
    expect(told).toMatch(/"累计不超过"/);
    expect(told).not.toContain('|');
  });

  test('names of tiers say how many are needed, and a signal both ways to write it', () => {
    // Cuts 20 and 10 make three tiers.
    const cuts = [
      ['cuts', '20, 10'],
      ['names', '金, 银'],
    ];
    expect(refusal(pyramidTier, column(1, 2), cuts)).toMatch(/"金, 银".*3: S, A, B/);
    const signals = [
      ['问价', ''],
      ['yes', ''],
    ];
    expect(refusal(intentTier, column('渠道', '百度'), signals, [['信号', '问价', '是', '', '猛升']])).toMatch(
      /升.*降/,
    );
  });
});
