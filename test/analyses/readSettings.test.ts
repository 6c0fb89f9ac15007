import { describe, expect, test } from 'vitest';
import { analysisById } from '../../src/analyses/index.ts';
import { readSettings } from '../../src/analyses/readSettings.ts';
import { dayOf } from '../../src/engine/calendar.ts';
import { InputError } from '../../src/engine/inputProblem.ts';
import type { Cell } from '../../src/intake/cell.ts';
import { readingContext } from '../readingContext.ts';

const RFM = analysisById('RFM_TIER')!;
const read = (...rows: Cell[][]) => readSettings(RFM, rows, readingContext());

function problem(...rows: Cell[][]) {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a settings block', () => {
  test('has our defaults for everything that is not named', () => {
    expect(read()).toMatchObject({ scheme: 'eleven', bins: 5, language: '' });
  });

  test('refuses a cell that shows an error, which begins like a remark', () => {
    // A literal with rows of different lengths arrives as #VALUE!: our defaults in its place would be a silent mistake.
    expect(problem(['#VALUE!'])).toEqual({ code: 'errorArgument', argument: 'settings', value: '#VALUE!' });
    expect(problem(['bins', 4], ['scheme', '#REF!'])).toMatchObject({ code: 'errorCell', row: 2, value: '#REF!' });
  });

  test('names settings and values in any of the three languages, in any case and width', () => {
    for (const row of [
      ['scheme', 'eight'],
      ['SCHEME', 'Eight'],
      ['ｓｃｈｅｍｅ', 'ＥＩＧＨＴ'],
      ['方案', '八类'],
      ['方案', '八類'],
    ]) {
      expect(read(row), row.join(' ')).toMatchObject({ scheme: 'eight' });
    }
  });

  test('skips rows that begin with #, and tables that are named without a row', () => {
    expect(read(['# bins', 4], ['＃ segment', 'Top', '5'], ['segment', '', ''], ['scheme', 'eight'])).toMatchObject({
      bins: 5,
      segment: [],
      scheme: 'eight',
    });
  });

  test('names settings with or without what stands between their words', () => {
    for (const name of ['date order', 'date_order', 'Date-Order', 'dateOrder']) {
      expect(read([name, 'dmy'])).toMatchObject({ 'date order': 'dmy' });
    }
  });

  test('reads its own dates in the order that it gives', () => {
    const funnel = analysisById('FUNNEL')!;
    // 5 October and 10 May 2026.
    for (const [order, month, day] of [
      ['dmy', 10, 5],
      ['mdy', 5, 10],
    ] as const) {
      const rows = [
        ['from', '05/10/2026'],
        ['date order', order],
      ];
      expect(readSettings(funnel, rows, readingContext()).from).toBe(dayOf(2026, month, day));
    }
  });

  test('refuses a value without a name, with its row', () => {
    expect(problem(['bins', 4], ['', 'eight'])).toMatchObject({ code: 'blankCell', argument: 'settings', row: 2 });
  });

  test('skips blank rows and blank cells at the right, as padded literals have them', () => {
    expect(read(['', ''], ['bins', 4, '', ''], ['', ''])).toMatchObject({ bins: 4 });
  });

  test('takes a list from one cell or from several', () => {
    expect(read(['r_cuts', '30,60,90,180'])).toEqual(read(['r_cuts', 30, 60, 90, 180]));
    expect(read(['r_cuts', '30、60，90；180'])).toEqual(read(['r_cuts', 30, 60, 90, 180]));
  });

  test('takes a single number with its thousands grouped', () => {
    expect(read(['m_limit', '2,000'])).toMatchObject({ m_limit: 2000 });
    expect(problem(['m_limit', '2,00']).code).toBe('notANumber');
  });

  test('names the nearest setting when it does not know one', () => {
    expect(problem(['bin', 5])).toMatchObject({ code: 'unknownSetting', row: 1, value: 'bin' });
    expect(problem(['bin', 5]).hint).toContain('bins');
  });

  test('tells the place of an argument that is given as a setting', () => {
    expect(problem(['as_of', '2026-11-01'])).toMatchObject({
      code: 'unknownSetting',
      hint: 'RFM_TIER(last_order, orders, spent, [as_of], [settings])',
    });
  });

  test('names the nearest value when it does not know one', () => {
    expect(problem(['scheme', 'elven'])).toMatchObject({ code: 'unknownValue', argument: 'scheme', value: 'elven' });
    expect(problem(['scheme', 'elven']).hint).toContain('eleven');
  });

  test('refuses a setting that stands twice, a number out of range, a fraction and a text', () => {
    expect(problem(['bins', 5], ['bins', 4])).toMatchObject({ code: 'repeatedSetting', row: 2 });
    expect(problem(['bins', 10]).code).toBe('badValue');
    expect(problem(['bins', 4.5]).code).toBe('notAWholeNumber');
    expect(problem(['bins', 'five']).code).toBe('notANumber');
  });
});
