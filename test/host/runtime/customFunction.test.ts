import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';

const host = openHost({
  code: `
/**
 * Adds two numbers.
 * Second line.
 *
 * @param {number} first The first number.
 * @param {number} second The second (optional).
 * @return {number} not shown
 * @customfunction
 */
function ADD(first, second) { return first + second; }
function SHAPE(a, b) { return JSON.stringify([a, typeof b, arguments.length, a instanceof Array, Array.isArray(a) && a[0] instanceof Array]); }
function DAY(d) { return [[d instanceof Date, d.getTime()]]; }
function GIVE(what) { return { flat: [1, 2], ragged: [[1], [1, 2]], empty: [], emptyRow: [[]], nan: NaN, inf: 1 / 0, object: {}, none: undefined, nil: null, bad: new Date(NaN), long: new Array(50002).join('x'), good: [[1, 'x'], [true, '']] }[what]; }
function FAIL() {
  throw new Error('Give a date column.');
}
function private_() { return 1; }
function SLOW() { for (var i = 0; i < 301; i++) SpreadsheetApp.getActiveSpreadsheet(); return 1; }
`,
});

describe('a custom function', () => {
  it('is described by the JSDoc above it', () => {
    expect(host.customFunctions).toEqual([
      {
        name: 'ADD',
        description: 'Adds two numbers. Second line.',
        params: [
          { name: 'first', description: 'The first number.' },
          { name: 'second', description: 'The second (optional).' },
        ],
      },
    ]);
  });

  it('works without its tag and whatever the case of its name', () => {
    expect(host.runCustomFunction('add', [1, 2])).toEqual({ ok: true, value: 3 });
  });

  it('C5 gets scalars and rows of its own realm, and undefined for what is left out', () => {
    expect(
      host.runCustomFunction('SHAPE', [
        [
          [1, ''],
          ['x', true],
        ],
      ]),
    ).toEqual({ ok: true, value: '[[[1,""],["x",true]],"undefined",1,true,true]' });
    expect(host.runCustomFunction('DAY', [new Date(5)])).toEqual({ ok: true, value: [[true, 5]] });
  });

  it.each([
    ['flat', 'an array with one dimension'],
    ['ragged', 'rows of different lengths'],
    ['empty', 'an empty array'],
    ['emptyRow', 'an empty row'],
    ['nan', 'NaN'],
    ['inf', 'Infinity'],
    ['object', 'an object'],
    ['none', 'undefined'],
    ['nil', 'null'],
    ['bad', 'an invalid date'],
    ['long', 'a text of more than 50000 characters'],
  ])('may not return %s', (what, words) => {
    expect(host.runCustomFunction('GIVE', [what])).toEqual({
      ok: false,
      error: {
        name: 'HostRefusal',
        message: `A custom function must not return ${words}: what Sheets makes of it is not known.`,
      },
    });
  });

  it('may return a whole rectangle', () => {
    expect(host.runCustomFunction('GIVE', ['good'])).toEqual({
      ok: true,
      value: [
        [1, 'x'],
        [true, ''],
      ],
    });
  });

  it('hands out what it throws, with the line', () => {
    expect(host.runCustomFunction('FAIL', [])).toEqual({
      ok: false,
      error: { name: 'Error', message: 'Give a date column.', line: 16 },
    });
  });

  it('is unknown when private or not there', () => {
    expect(host.runCustomFunction('private_', [])).toMatchObject({
      ok: false,
      error: { message: "Unknown function: 'private_'." },
    });
  });

  it('C3 is stopped after 30 seconds', () => {
    expect(host.runCustomFunction('SLOW', [])).toEqual({
      ok: false,
      error: { name: 'Exception', message: 'Exceeded maximum execution time', line: 0 },
    });
  });

  it('computes cells', () => {
    const sheet = host.workbook.sheets[0]!;
    host.workbook.enter(sheet, 1, 1, '41');
    host.workbook.enter(sheet, 1, 2, '=ADD(A1, 1)');
    expect(sheet.value(1, 2)).toBe(42);
    host.workbook.enter(sheet, 1, 1, '1');
    expect(sheet.value(1, 2)).toBe(2);
  });
});
