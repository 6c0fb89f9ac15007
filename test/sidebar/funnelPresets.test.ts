import { describe, expect, test } from 'vitest';
import { analysisById } from '../../src/analyses/index.ts';
import { formOf } from '../../src/build/forms.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { presetInForm } from '../../src/sidebar/forms/presetInForm.ts';
import { FUNNEL_PRESETS, type FunnelPreset, presetSteps } from '../../src/sidebar/plan/funnelPresets.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { aFile } from './fakeFile.ts';

const PRESETS = Object.keys(FUNNEL_PRESETS) as FunnelPreset[];
const steps = (preset: FunnelPreset, names: string[], language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') =>
  presetSteps(preset, names, language).steps;

describe('presetSteps', () => {
  test('puts our words where the data has none, in the language of the reader', () => {
    expect(presetSteps('content', [], 'zh-Hans')).toEqual({
      steps: ['生产', '筛选', '加工', '消费'],
      missing: ['生产', '筛选', '加工', '消费'],
      found: 0,
    });
    expect(steps('content', [], 'zh-Hant')).toEqual(['生產', '篩選', '加工', '消費']);
    expect(steps('acquire', [])).toEqual(['join group', 'view product', 'ask', 'pay']);
    // What only some files have is not asked for.
    expect(steps('order', [])).toEqual(['order', 'paid', 'shipped', 'received']);
  });

  test('takes the names of the data, whatever their language, case and signs', () => {
    expect(steps('acquire', ['付款', 'view_product', '進群', 'Asked'])).toEqual([
      '進群',
      'view_product',
      'Asked',
      '付款',
    ]);
    expect(steps('order', ['orderPlaced', 'PAID', '评价', '已发货'], 'zh-Hans')).toEqual([
      'orderPlaced',
      'PAID',
      '已发货',
      '收货',
      '评价',
    ]);
    expect(presetSteps('order', ['orderPlaced', 'PAID', '评价', '已发货'], 'zh-Hans').missing).toEqual(['收货']);
  });

  test('takes a name that contains a word, the shortest, but not its opposite', () => {
    expect(steps('acquire', ['课程咨询完成', '课程咨询'])[2]).toBe('课程咨询');
    expect(steps('acquire', ['Asked at', 'paid at']).slice(2)).toEqual(['Asked at', 'paid at']);
    for (const name of ['未付款', 'payment failed', 'unpaid', '取消付款', '退款', 'repayment', 'refund paid']) {
      expect(presetSteps('acquire', [name], 'en').missing, name).toContain('pay');
    }
  });

  test('gives each name to one step; activity may be the same event before and after', () => {
    expect(presetSteps('order', ['paid'], 'en')).toMatchObject({ missing: ['order', 'shipped', 'received'], found: 1 });
    expect(steps('activate', ['签到', '参加活动'])).toEqual(['签到', '参加活动', '签到']);
    expect(steps('activate', ['活动后活跃', '参加活动', '活动前活跃'])).toEqual([
      '活动前活跃',
      '参加活动',
      '活动后活跃',
    ]);
  });

  test.each(PRESETS)('%s finds its own words, in any language, in their order', (preset) => {
    for (const language of LANGUAGES) {
      const own = FUNNEL_PRESETS[preset].map((step) => step[language].split('|')[0]!);
      expect(presetSteps(preset, [...own].reverse(), 'en'), language).toEqual({
        steps: own,
        missing: [],
        found: own.length,
      });
      expect(wordsIn[language].analyses.presets.names[preset]).toBeTruthy();
    }
  });
});

describe('presetInForm', () => {
  const { tables } = aFile('en').found;
  const form = (id: string) => formOf(analysisById(id)!, 'en');

  test('types the steps of a funnel of events, a step a line', () => {
    const place = presetInForm(form('FUNNEL'), tables, ['view', 'pay | now'])!;
    expect(place.namesFor('acquire')).toEqual(['view', 'pay | now']);
    expect(place.put(['view', 'pay | now'], 'acquire')).toEqual({
      columns: { steps: { offer: 'lines', text: 'view\npay \\| now' } },
      settings: {},
    });
    expect(presetInForm(form('FUNNEL_TREND'), tables, [])).toBeDefined();
    expect(presetInForm(form('RETENTION'), tables, [])).toBeUndefined();
  });

  test('chooses the table with most of the steps for wide data, and names its columns', () => {
    const [table] = tables;
    const wide = {
      ...table!,
      key: 'wide',
      columns: ['id', '消费', '生产', '筛选'].map((header, column) => ({ ...table!.columns[0]!, header, column })),
    };
    const place = presetInForm(form('STEP_FUNNEL'), [...tables, wide], [])!;
    const found = presetSteps('content', place.namesFor('content'), 'zh-Hans');
    expect(found.steps).toEqual(['生产', '筛选', '加工', '消费']);
    expect(found.missing).toEqual(['加工']);
    expect(place.put(found.steps, 'content')).toEqual({
      columns: { steps_with_headers: { offer: 'table wide', text: '' } },
      settings: { steps: '生产\n筛选\n加工\n消费' },
    });
    // Nothing fits: the table is left for the person to choose.
    expect(presetInForm(form('STEP_FUNNEL'), [], [])!.put(['a', 'b'], 'content').columns).toEqual({});
  });
});
