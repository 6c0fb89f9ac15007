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

  test('takes cells with nothing but blanks for blank, as they come with pasted tables', () => {
    expect(read(['\u00a0', ' '], ['bins', ' '], ['scheme', 'eight', '\u3000'])).toMatchObject({
      bins: 5,
      scheme: 'eight',
    });
  });

  test('shows a date and a check box as a person sees them', () => {
    const day = new Date('2026-11-01T00:00:00Z');
    expect(problem(['bins', day])).toMatchObject({ code: 'notANumber', value: '2026-11-01' });
    expect(problem(['scheme', true])).toMatchObject({ code: 'unknownValue', value: 'TRUE' });
  });

  test('tells limits without those that only keep numbers finite', () => {
    const hint = (id: string, ...row: Cell[]): string | undefined => {
      try {
        readSettings(analysisById(id)!, [row], readingContext());
      } catch (error) {
        return (error as InputError).problem.hint;
      }
    };
    expect(hint('VALUE_MODEL', 'alpha', 0)).toBe('> 0');
    expect(hint('VALUE_TIER', 'key spent', -1)).toBe('≥ 0');
    expect(hint('AB_SAMPLE_SIZE', 'alpha', 0)).toBe('0 < … ≤ 0.5');
    expect(hint('RFM_TIER', 'bins', 20)).toBe('3 … 9');
  });

  test('reads its days in the order of day and month that it names itself, wherever that row stands', () => {
    const repurchase = analysisById('REPURCHASE_RATE')!;
    const asOf = (...rows: Cell[][]) => readSettings(repurchase, rows, readingContext()).as_of;
    // 2024-02-05 and 2024-05-02 are days 19758 and 19845 since 1970 (54 years, 13 leap days: 19723, + 35, + 122).
    expect(asOf(['as_of', '05/02/2024'], ['date order', 'dmy'])).toBe(19758);
    expect(asOf(['date order', 'mdy'], ['as_of', '05/02/2024'])).toBe(19845);
    expect(() => asOf(['as_of', '05/02/2024'])).toThrow('ambiguousDates');
    expect(() => asOf(['as_of', '今天'])).toThrow('relativeDate');
  });

  test('names settings and values in the words of one script and the characters of the other', () => {
    const of = (id: string, ...rows: Cell[][]) => readSettings(analysisById(id)!, rows, readingContext());
    expect(of('FUNNEL', ['窗口期', '2 周'], ['篩选', 'a', '是', 'b'])).toMatchObject({
      window: { count: 2, unit: 'week' },
      filter: [['a', '是', 'b']],
    });
    expect(of('RETENTION', ['周期', '週'], ['语言', '繁体'])).toMatchObject({ period: 'week', language: 'zh-Hant' });
    expect(of('RETENTION', ['week start', '星期日'], ['language', 'zh-TW'])).toMatchObject({
      'week start': 'sunday',
      language: 'zh-Hant',
    });
  });

  test('skips the header of a block, whose second cell is no value of anything', () => {
    for (const header of ['Setting', 'settings', '设置', '設定']) {
      expect(read([header, 'value'], ['bins', 4]), header).toMatchObject({ bins: 4 });
    }
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
