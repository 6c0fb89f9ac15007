import { describe, expect, test } from 'vitest';
import type { FoundTable } from '../../src/addon/api.ts';
import { argumentNames } from '../../src/analyses/argumentNames.ts';
import { ANALYSES, analysisById } from '../../src/analyses/index.ts';
import { formOf } from '../../src/build/forms.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { type Choice, columnOffer, type Filled, tableOffer } from '../../src/sidebar/forms/filled.ts';
import { packSigns, unpackSigns } from '../../src/sidebar/forms/packedSigns.ts';
import { packForms } from '../../src/sidebar/forms/packForms.ts';
import { preselect } from '../../src/sidebar/forms/preselect.ts';
import { columnRange, isRange, tableRange } from '../../src/sidebar/forms/ranges.ts';
import { argumentOf, faultsOf, requestOf } from '../../src/sidebar/forms/requestOf.ts';
import { typedRows } from '../../src/sidebar/forms/typedRows.ts';
import { unpackForms } from '../../src/sidebar/forms/unpackForms.ts';
import { aFile } from './fakeFile.ts';

const { tables } = aFile('en').found;
const form = (id: string) => formOf(analysisById(id)!, 'en');
const typed = (text: string): Choice => ({ offer: 'typed', text });

describe('packForms', () => {
  test.each(LANGUAGES)('is undone by unpackForms, in %s', (language) => {
    const all = Object.fromEntries(LANGUAGES.map((each) => [each, ANALYSES.map((one) => formOf(one, each))]));
    const sent = JSON.parse(JSON.stringify(packForms(all)));
    expect(unpackForms(sent, language)).toEqual(all[language]);
  });
});

describe('packSigns', () => {
  test.each(['', 'Plain words', '会员，会员 “A~B” ~ € ≥ 1', '😀\ttab', '~'])('is undone by unpackSigns: %j', (text) => {
    const packed = packSigns(text);
    expect(packed.text).toMatch(/^[ -~]*$/);
    expect(unpackSigns(packed)).toBe(text);
  });

  test('writes a sign with two letters, each different sign once', () => {
    expect(packSigns('会员 会')).toEqual({ signs: '会员', text: '~0001~ ~00~' });
  });
});

describe('the name of an argument', () => {
  test.each(LANGUAGES)('is a label of its own in every form, in %s', (language) => {
    for (const analysis of ANALYSES) {
      const { columns } = formOf(analysis, language);
      const labels = columns.map(({ label }) => label);
      expect(new Set(labels).size, analysis.id).toBe(labels.length);
      for (const { name, label } of columns) {
        expect(argumentNames[language][name], `${analysis.id} ${name}`).toBeTruthy();
        expect(label, `${analysis.id} ${name}`).toMatch(
          language === 'en' ? /^[A-Z][A-Za-z ,-]+$/ : /^[\u4e00-\u9fff、]+$/,
        );
      }
    }
  });
});

describe('typedRows', () => {
  test.each([
    ['view\ncart\npay', [['view'], ['cart'], ['pay']]],
    ['add to cart | price | ≥ | 100\n\n  pay ', [['add to cart', 'price', '≥', '100'], ['pay']]],
    ['view | channel | one of | ads\\|friends', [['view', 'channel', 'one of', 'ads|friends']]],
    ['view\tchannel\tone of\tads|friends', [['view', 'channel', 'one of', 'ads|friends']]],
    ['refund||2', [['refund', '', '2']]],
    ['\n \n', []],
  ])('of %j gives the cells', (text, rows) => {
    expect(typedRows(text)).toEqual(rows);
  });
});

describe('ranges', () => {
  const table: FoundTable = { ...tables[1]!, sheet: "Ada's orders", headerRow: 3, firstRow: 4, lastRow: 0 };

  test('are open where nothing stands below the table, and end above its totals', () => {
    expect(columnRange(table, 2)).toBe("'Ada''s orders'!B4:B");
    expect(columnRange({ ...table, lastRow: 90 }, 28)).toBe("'Ada''s orders'!AB4:AB90");
  });

  test('of whole tables begin with the header, where there is one', () => {
    expect(tableRange(table)).toBe("'Ada''s orders'!A3:F");
    expect(tableRange({ ...table, headerRow: 0, lastRow: 90 })).toBe("'Ada''s orders'!A4:F90");
  });

  test.each(['Orders!B2:B', "'My orders'!A1:C9", 'B2', '$B$2:$B$9', 'B:C', '订单!B2:B'])('%s is one', (text) => {
    expect(isRange(text)).toBe(true);
  });

  test.each(['', 'Orders', 'B', '12', 'Orders!', '2026-11-01', 'B2:'])('"%s" is none', (text) => {
    expect(isRange(text)).toBe(false);
  });
});

describe('preselect', () => {
  const chosen = (id: string, preferred = '') => {
    const { columns, labels } = preselect(form(id), tables, preferred);
    return { ...Object.fromEntries(Object.entries(columns).map(([name, { offer }]) => [name, offer])), labels };
  };

  test('takes the columns whose fields fit, all from the table that fits best', () => {
    expect(chosen('MEMBER_SUMMARY')).toMatchObject({
      member: columnOffer('2:1', 2),
      date: columnOffer('2:1', 3),
      order_id: columnOffer('2:1', 1),
    });
    expect(chosen('FUNNEL')).toMatchObject({
      member: columnOffer('3:1', 1),
      event: columnOffer('3:1', 2),
      time: columnOffer('3:1', 3),
      steps: 'lines',
      properties: '',
    });
  });

  test('takes them from the table that the person has turned to', () => {
    expect(chosen('RETENTION', '3:1')).toMatchObject({ member: columnOffer('3:1', 1), date: columnOffer('3:1', 3) });
  });

  test('finds a column by the argument’s own name, such as a result of another function has it', () => {
    const headers = ['member', 'last order', 'orders', 'spent'];
    const columns = headers.map((header, index) => ({
      ...tables[0]!.columns[0]!,
      column: index + 1,
      header,
      field: '',
    }));
    const { last_order, orders, spent } = preselect(form('RFM_TIER'), [{ ...tables[0]!, key: '9:0', columns }]).columns;
    expect([last_order, orders, spent].map((choice) => choice?.offer)).toEqual(
      [2, 3, 4].map((at) => columnOffer('9:0', at)),
    );
  });

  test('chooses nothing where no table fits', () => {
    expect(faultsOf(form('RETENTION'), preselect(form('RETENTION'), []), [])).toEqual({
      member: 'missing',
      date: 'missing',
    });
  });
});

describe('argumentOf', () => {
  const column = (id: string, name: string) => form(id).columns.find((each) => each.name === name)!;
  const member = column('RETENTION', 'member');

  test('a chosen column or table is its range, a typed range itself, a typed number or day a value', () => {
    expect(argumentOf(member, { offer: columnOffer('2:1', 2), text: '' }, tables)).toEqual({ range: "'Orders'!B2:B" });
    const properties = column('RETENTION', 'properties');
    expect(argumentOf(properties, { offer: tableOffer('2:1'), text: '' }, tables)).toEqual({ range: "'Orders'!A1:F" });
    expect(argumentOf(member, typed(' Orders!B2:B '), tables)).toEqual({ range: 'Orders!B2:B' });
    expect(argumentOf(column('RFM_TIER', 'orders'), typed('12'), tables)).toEqual({ cells: [['12']] });
    expect(argumentOf(column('RFM_TIER', 'as_of'), { offer: '', text: '2026-11-01' }, tables)).toEqual({
      cells: [['2026-11-01']],
    });
  });

  test('what is neither is told, and what is not needed may be left out', () => {
    expect(argumentOf(member, typed('my orders'), tables)).toBe('notARange');
    expect(argumentOf(member, typed(' '), tables)).toBe('missing');
    expect(argumentOf(column('RETENTION', 'event'), { offer: '', text: '' }, tables)).toBeNull();
    expect(argumentOf(column('FUNNEL', 'steps'), { offer: 'lines', text: '\n' }, tables)).toBe('missing');
  });
});

describe('requestOf', () => {
  const filled = (settings: Record<string, string>): Filled => ({ ...preselect(form('RETENTION'), tables), settings });
  const settingsOf = (settings: Record<string, string>) =>
    requestOf(form('RETENTION'), filled(settings), tables, 'en', 'token-1').settings;

  test('sends the changed settings only: a tick put back and a field emptied are no changes', () => {
    expect(settingsOf({})).toEqual([]);
    expect(settingsOf({ rolling: 'no', period: '', minimum: ' ' })).toEqual([]);
    expect(settingsOf({ rolling: 'yes', period: 'week', brackets: '1, 3, 7' })).toEqual([
      ['period', 'week'],
      ['brackets', '1, 3, 7'],
      ['rolling', 'yes'],
    ]);
  });

  test('sends a setting that may repeat a row each', () => {
    expect(settingsOf({ filter: 'channel | is | ads\nprice | ≥ | 5' })).toEqual([
      ['filter', 'channel', 'is', 'ads'],
      ['filter', 'price', '≥', '5'],
    ]);
  });
});
