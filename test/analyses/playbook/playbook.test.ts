import { describe, expect, test } from 'vitest';
import { STAGES } from '../../../src/analyses/lifecycleStage/stages.ts';
import { words as stageWords } from '../../../src/analyses/lifecycleStage/words/index.ts';
import { COUPON_OF, DEFAULT_ACTIONS } from '../../../src/analyses/playbook/defaultActions.ts';
import { couponFor, nextAction } from '../../../src/analyses/playbook/index.ts';
import { idsOfLabel } from '../../../src/analyses/playbook/knownLabels.ts';
import { words } from '../../../src/analyses/playbook/words/index.ts';
import { TIER_NAMES, TIERS } from '../../../src/analyses/rfm/tiers.ts';
import { LANGUAGES } from '../../../src/engine/language.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

describe('NEXT_ACTION with a playbook of one’s own', () => {
  const playbook = [
    ['阶段', '动作', '负责人'],
    ['引入', '了解课程阶段', '小王'],
    ['成长', '试课', '小王'],
    ['成熟', '续费', ''],
    ['流失', '电话回访', '小李'],
  ];
  const lookUp = (label: unknown) => formula(nextAction, [label, playbook])[0];

  test.each([
    ['the label as it stands there', '成长', '试课'],
    ['in English', 'Growth', '试课'],
    ['in 繁體', '成長', '试课'],
    ['in other capitals, with blanks', ' gROWTH ', '试课'],
    ['a stage with 期, as the articles write it', '引入期', '了解课程阶段'],
    ['in 繁體 with 期', '成長期', '试课'],
    ['what silence calls lost is 流失, too', 'Lost', '电话回访'],
    ['churn', 'Churn', '电话回访'],
    ['the header does no harm', '休眠', null],
    ['nobody knows it', 'Founder', null],
    ['blank', '', null],
  ] as const)('%s', (_, label, action) => {
    expect(lookUp(label)[0]).toBe(action);
  });

  test('all columns beside the label come out, blanks as blanks', () => {
    expect(formula(nextAction, [column('Introduction', 'Maturity'), playbook])).toEqual([
      ['了解课程阶段', '小王'],
      ['续费', null],
    ]);
  });

  test('own labels need no meaning; the first row of a label wins; * is for the rest', () => {
    const own = [
      ['VIP', 'call'],
      ['vip', 'write'],
      ['*', 'nothing'],
    ];
    expect(firstColumn(nextAction, column('Vip', '', 'other'), own)).toEqual(['call', null, 'nothing']);
    expect(firstColumn(nextAction, column('其他', 'x'), [['其余', 'rest']])).toEqual(['rest', 'rest']);
  });

  test('a label that is written out wins over one that means the same', () => {
    const own = [
      ['Churn', 'by meaning'],
      ['流失', 'as written'],
    ];
    expect(firstColumn(nextAction, column('流失', 'Churn', 'Lost'), own)).toEqual([
      'as written',
      'by meaning',
      'as written',
    ]);
  });

  test('a playbook of one column, an empty one or one with an error is refused', () => {
    expect(refusal(nextAction, 'x', column('a', 'b'))).toMatch(/playbook: "1" can't be used/);
    expect(
      refusal(nextAction, 'x', [
        ['', ''],
        ['', ''],
      ]),
    ).toMatch(/playbook: the cell is blank/);
    expect(refusal(nextAction, 'x', [['a', '#N/A']])).toMatch(/playbook, row 1: the cell shows the error #N\/A/);
  });
});

describe('NEXT_ACTION and COUPON_FOR without a table', () => {
  test('the same member gets the same action in whatever language the label is', () => {
    for (const [en, hans, hant] of [
      ['Introduction', '引入', '引入'],
      ['Silent', '沉默', '沉默'],
      ['Due soon', '即将到期', '即將到期'],
      ['Key', '重点用户', '重點用戶'],
      ['Members only', '会员专属群', '會員專屬群'],
      ["Can't lose", '不能失去', '不能失去'],
      ['Key · valuable', '重要价值', '重要價值'],
      ['Strong', '强意向', '強意向'],
      ['S', 's', 'Ｓ'],
    ]) {
      const [first, ...others] = firstColumn(nextAction, column(en, hans, hant));
      expect(first, en).toBeTruthy();
      expect(others, en).toEqual([first, first]);
    }
  });

  test('speaks the language of the file', () => {
    expect(formula(nextAction, ['Churn'], 'zh-Hans')).toEqual([['电话回访，问清原因并记录，邀请回来']]);
    expect(formula(nextAction, ['Churn'], 'zh-Hant')).toEqual([['電話回訪，問清原因並記錄，邀請回來']]);
    expect(formula(couponFor, ['New'], 'zh-Hans')).toEqual([['首单 9 折']]);
  });

  test('every tier of our functions has an action and a coupon', () => {
    const missing = [...DEFAULT_ACTIONS().byId.values()].filter(
      ([action]) => !(String(action) in words.en.labels) || !(COUPON_OF[String(action)] in words.en.labels),
    );
    expect(missing).toEqual([]);
    const names = LANGUAGES.flatMap((language) => [
      ...[...TIERS.eleven, ...TIERS.eight].map((tier) => TIER_NAMES[language][tier]),
      ...[...STAGES.five, ...STAGES.four, ...STAGES.course].map((stage) => stageWords[language].labels[stage]),
    ]);
    expect(names.filter((name) => !idsOfLabel(name).some((id) => DEFAULT_ACTIONS().byId.has(id)))).toEqual([]);
  });
});

describe('our playbook as a table', () => {
  test.each(LANGUAGES)('can be copied and used in the place of the built-in one: %s', (language) => {
    for (const analysis of [nextAction, couponFor]) {
      const table = formula(analysis, ['x', '', [['show', 'default']]], language);
      const labels = table.slice(1).map(([label]) => [label]);
      expect(labels.length).toBeGreaterThan(40);
      expect(new Set(labels.flat()).size).toBe(labels.length);
      expect(formula(analysis, [labels, table], language)).toEqual(formula(analysis, [labels], language));
      expect(formula(analysis, [labels, table], language)).toEqual(table.slice(1).map(([, action]) => [action]));
    }
  });

  test('has its header in the language of the file', () => {
    expect(formula(nextAction, ['x', '', [['顯示', '內建表']]], 'zh-Hant')[0]).toEqual(['名稱', '動作']);
    expect(formula(couponFor, ['x', [['show', 'default']]], 'en')[0]).toEqual(['label', 'coupon']);
  });
});

describe('COUPON_FOR', () => {
  const table = [
    ['tier', 'coupon', 'until'],
    ['S', '送礼', ''],
    ['a', 50, new Date('2026-12-31T00:00:00Z')],
    ['B', 20.5, true],
  ];

  test('puts out amounts as numbers and days as days', () => {
    expect(formula(couponFor, [column('A', 'S', 'b', 'C'), table])).toEqual([
      [50, '2026-12-31'],
      ['送礼', null],
      [20.5, true],
      [null, null],
    ]);
  });

  test('numbers serve as labels', () => {
    expect(
      firstColumn(couponFor, column(555, '111'), [
        [555, 100],
        [111, 5],
      ]),
    ).toEqual([100, 5]);
  });
});
