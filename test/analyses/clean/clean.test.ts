import { describe, expect, test } from 'vitest';
import { cleanAmount, cleanDate, cleanPhone } from '../../../src/analyses/clean/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

describe('CLEAN_DATE', () => {
  test('reads what the importer reads; a blank and a word for nothing stay blank', () => {
    const pasted = column('2026年1月5日', '2026/1/5', 20260105, '', '民國115年1月5日', '无');
    expect(firstColumn(cleanDate, pasted)).toEqual([
      '2026-01-05',
      '2026-01-05',
      '2026-01-05',
      null,
      '2026-01-05',
      null,
    ]);
  });

  test('keeps the time of day where a column has one', () => {
    // 20,458 days are 2026-01-05; 15:05 is 54,300 seconds.
    const noon = (20_458 * 86_400 + 54_300) * 1000;
    expect(formula(cleanDate, [column('2026年1月5日 下午3:05', '2026-01-05')])).toEqual([
      [{ moment: noon }],
      [{ moment: 20_458 * 86_400_000 }],
    ]);
  });

  test('a cell that is no date says so and costs the others nothing', () => {
    const [good, bad] = firstColumn(cleanDate, column('2026-01-05', '2026-02-30'));
    expect(good).toBe('2026-01-05');
    expect(bad).toBe('? "2026-02-30" is not a date. Write it like 2026-11-01.');
    expect(formula(cleanDate, ['2026年13月'], 'zh-Hans')).toEqual([
      ['? “2026年13月”不是日期。请写成 2026-11-01 这样。'],
    ]);
  });

  test('day and month are told by the column, else by the setting, else the formula refuses', () => {
    expect(firstColumn(cleanDate, column('05/06/2026', '28/06/2026'))).toEqual(['2026-06-05', '2026-06-28']);
    expect(firstColumn(cleanDate, column('05/06/2026'), [['date order', 'mdy']])).toEqual(['2026-05-06']);
    expect(firstColumn(cleanDate, '05/06/2026', [['日期顺序', 'dmy']])).toEqual(['2026-06-05']);
    expect(refusal(cleanDate, column('05/06/2026', '', '07/08/2026'))).toMatch(
      /^CLEAN_DATE: date, row 1: "05\/06\/2026" could be day\/month or month\/day.*"date order".*\(and 1 more\)$/,
    );
  });
});

describe('CLEAN_AMOUNT', () => {
  test('reads what the importer reads', () => {
    const pasted = column('¥1,234.50', '1.2万', '3千', '(123.45)', '−5', '１２', 7, '');
    expect(firstColumn(cleanAmount, pasted)).toEqual([1234.5, 12_000, 3000, -123.45, -5, 12, 7]);
  });

  test('a cell that is no amount says so', () => {
    expect(firstColumn(cleanAmount, column(1, 'about 50', 1.23456))).toEqual([
      1,
      '? "about 50" is not an amount of money. Write it like 1234.50.',
      '? "1.23456" has more than 4 decimals. Round the column first.',
    ]);
  });

  test('two currencies in one column are refused', () => {
    expect(refusal(cleanAmount, column('NT$50', 'HK$5'))).toMatch(/^CLEAN_AMOUNT: amount, row \d: the column holds/);
  });
});

describe('CLEAN_PHONE', () => {
  test('gives one form for all ways of writing a number', () => {
    const pasted = column(
      '138 1234 5678',
      '+86 138-1234-5678',
      '008613812345678',
      '86138 1234 5678',
      '１３８１２３４５６７８',
      '',
    );
    expect(firstColumn(cleanPhone, pasted)).toEqual(new Array(5).fill('+8613812345678'));
  });

  test('a number that several countries could have is read by the setting country', () => {
    expect(firstColumn(cleanPhone, column('9123 4567'), [['country', 'HK']])).toEqual(['+85291234567']);
    expect(firstColumn(cleanPhone, column('9123 4567'), [['地區', '香港']])).toEqual(['+85291234567']);
    expect(firstColumn(cleanPhone, '9123 4567', [['country', 'Singapore']])).toEqual(['+6591234567']);
    expect(firstColumn(cleanPhone, column('9123 4567'))).toEqual(['? "9123 4567" is not a phone number.']);
  });

  test('a masked number can not be completed, and says so', () => {
    expect(firstColumn(cleanPhone, column('138****5678'))).toEqual([
      expect.stringMatching(/^\? "138\*\*\*\*5678" is masked/),
    ]);
  });
});
