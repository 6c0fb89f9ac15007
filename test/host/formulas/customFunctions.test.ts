import { describe, expect, it } from 'vitest';
import { Book } from './book.ts';

/** Writes its arguments down, so that a test can read what a script receives. */
const SHOW = (...args: unknown[]) =>
  JSON.stringify(
    args.map((arg) => (arg === undefined ? 'undefined' : arg)),
    function (this: Record<string, unknown>, key, value) {
      return Object.prototype.toString.call(this[key]) === '[object Date]' ? `Date ${value}` : value;
    },
  );

const show = (formula: string, data: string, zone = 'Etc/UTC') => {
  const book = new Book({ SHOW }, { timezone: zone });
  book.add('d', data, { rows: 4, columns: 2 });
  return book.result(formula);
};

describe('arguments of a custom function', () => {
  it('are a scalar for one cell and rows for more, blanks being empty texts', () => {
    expect(show('=SHOW(d!A1)', '7')).toBe('[7]');
    expect(show('=SHOW(d!B1)', '7')).toBe('[""]');
    expect(show('=SHOW(d!A1:B2)', '7 | x\n | TRUE')).toBe('[[[7,"x"],["",true]]]');
  });

  it('hold every row of the grid for an open range', () => {
    expect(show('=SHOW(d!A2:A)', 'head\n1')).toBe('[[[1],[""],[""]]]');
    expect(show('=SHOW(d!A:A)', 'head\n1')).toBe('[[["head"],[1],[""],[""]]]');
  });

  it('are numbers for percents and money, texts for errors', () => {
    expect(show('=SHOW(d!A1,d!A2,d!A3)', '10%\n$5\n#N/A')).toBe('[0.1,5,"#N/A"]');
  });

  it('are Dates for days, times and durations: instants of the civil time in the zone of the spreadsheet', () => {
    expect(show('=SHOW(d!A1)', '2026-01-05')).toBe('["Date 2026-01-05T00:00:00.000Z"]');
    expect(show('=SHOW(d!A1)', '2026-01-05', 'Asia/Shanghai')).toBe('["Date 2026-01-04T16:00:00.000Z"]');
    // New York is 4 hours behind in summer.
    expect(show('=SHOW(d!A1)', '2026-07-05 13:05', 'America/New_York')).toBe('["Date 2026-07-05T17:05:00.000Z"]');
  });

  it('carry the odd offset of 1899 for a time of day', () => {
    // Shanghai kept local mean time, +08:05:43, until 1901 (IANA time zone database).
    expect(show('=SHOW(d!A1)', '13:05', 'Asia/Shanghai')).toBe('["Date 1899-12-30T04:59:17.000Z"]');
  });

  it('are numbers once the cell is formatted as a number', () => {
    const book = new Book({ SHOW });
    const sheet = book.add('d', '2026-01-05');
    sheet.restyle({ row: 1, column: 1, rows: 1, columns: 1 }, { numberFormat: '0' });
    expect(book.result('=SHOW(d!A1)')).toBe('[46027]');
  });

  it('stay days when computed from days, and become numbers as differences', () => {
    expect(show('=SHOW(DATE(2026,11,1))', '')).toBe('["Date 2026-11-01T00:00:00.000Z"]');
    expect(show('=SHOW(d!A1+30)', '2026-01-05')).toBe('["Date 2026-02-04T00:00:00.000Z"]');
    expect(show('=SHOW(d!A2-d!A1)', '2026-01-05\n2026-01-15')).toBe('[10]');
    expect(show('=SHOW(MAX(d!A1:A2))', '2026-01-05\n2026-01-15')).toBe('["Date 2026-01-15T00:00:00.000Z"]');
  });

  it('may be array literals, and may be left out', () => {
    expect(show('=SHOW({"window",7;"order","strict"})', '')).toBe('[[["window",7],["order","strict"]]]');
    expect(show('=SHOW(,1)', '')).toBe('["",1]');
    expect(show('=SHOW()', '')).toBe('[]');
  });

  it('may be filtered, joined and sorted ranges', () => {
    expect(show('=SHOW(FILTER(d!A1:B,d!A1:A>1))', '1 | a\n2 | b\n3 | c')).toBe('[[[2,"b"],[3,"c"]]]');
    expect(show('=SHOW({d!A1:A2;d!B1:B2})', '1 | a\n2 | b')).toBe('[[[1],[2],["a"],["b"]]]');
    expect(show('=SHOW(ARRAYFORMULA(d!A1:A2*2))', '1\n2')).toBe('[[[2],[4]]]');
  });
});

describe('names', () => {
  it('are found in any case', () => {
    expect(new Book({ rfm_tier: () => 'Champions' }).result('=rfm_Tier()')).toBe('Champions');
  });

  it('that nobody declared are #NAME?', () => {
    expect(new Book().result('=RETENTOIN(1)')).toBe("#NAME? Unknown function: 'RETENTOIN'.");
  });

  it('of built-ins that the host lacks are an error of the host', () => {
    expect(new Book().result('=QUERY(A1:B2,"select A")')).toBe('#ERROR! not built here: QUERY');
  });
});

describe('volatile cells', () => {
  const refused =
    '#ERROR! This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
  it('are refused as arguments, directly and through other cells', () => {
    const book = new Book({ SHOW });
    book.type('A1', '=NOW()');
    book.type('A2', '=INT(A1)');
    for (const formula of [
      '=SHOW(NOW())',
      '=SHOW(RAND())',
      '=SHOW(RANDBETWEEN(1,2))',
      '=SHOW(RANDARRAY(2))',
      '=SHOW(Sheet1!A1)',
      '=SHOW(Sheet1!A2)',
      '=SHOW(Sheet1!A1:A3)',
      '=LET(x,NOW(),SHOW(x))',
    ]) {
      expect(book.result(formula), formula).toBe(refused);
    }
  });

  it('do not matter beside the call, and TODAY is let through', () => {
    const book = new Book({ SHOW });
    expect(book.result('=LEFT(NOW(),0)&SHOW(1)')).toBe('[1]');
    expect(book.result('=SHOW(TODAY())')).toBe('["Date 2026-11-22T00:00:00.000Z"]');
  });
});

describe('results of a custom function', () => {
  const returned = (value: unknown) => new Book({ result: () => value }).result('=RESULT()');

  it('are scalars or rows', () => {
    expect(returned(7)).toBe('7');
    expect(
      returned([
        [1, 'a'],
        [true, ''],
      ]),
    ).toBe('1 a; TRUE ∅');
  });

  it('become days or moments when they are Dates', () => {
    const book = new Book(
      { result: () => [[new Date('2026-10-31T16:00:00Z'), new Date('2026-11-01T05:05:00Z')]] },
      { timezone: 'Asia/Shanghai' },
    );
    expect(book.result('=RESULT()')).toBe('11/1/2026 11/1/2026 13:05:00');
  });

  it('are refused where nobody knows what Sheets does', () => {
    for (const value of [
      [],
      [1, 2],
      [[]],
      [[1], [2, 3]],
      Number.NaN,
      Infinity,
      {},
      undefined,
      null,
      new Date(Number.NaN),
      'x'.repeat(50_001),
    ]) {
      expect(returned(value)).toMatch(/^#ERROR! result returned /);
    }
  });

  it('are errors with the sentence and the line when it throws', () => {
    const book = new Book({
      result: () => {
        throw new Error('RETENTION: row 3 holds no date.');
      },
    });
    expect(book.result('=RESULT()')).toBe('#ERROR! Error: RETENTION: row 3 holds no date. (line 7).');
  });

  it('are remembered by their arguments', () => {
    const book = new Book({ result: (cells) => (cells as unknown[][]).length });
    book.add('d', '1\n2\n3');
    book.type('A1', '=RESULT(d!A1:A3)');
    book.type('A2', '=RESULT(d!A1:A3)');
    expect(book.calls).toHaveLength(1);
    book.type('d!A2', '5');
    expect(book.calls).toHaveLength(2);
    book.type('d!A2', '2');
    expect(book.calls).toHaveLength(2);
    book.calculator.forgetResults();
    book.calculator.recalculate();
    expect(book.calls).toHaveLength(3);
  });
});
