import { describe, expect, test } from 'vitest';
import { type Analysis, analysis } from '../../src/analyses/analysis.ts';
import { asOf, id, money, optional, time } from '../../src/analyses/columns.ts';
import { readArguments } from '../../src/analyses/readArguments.ts';
import { retention } from '../../src/analyses/retention/index.ts';
import { choice } from '../../src/analyses/settings.ts';
import { InputError } from '../../src/engine/inputProblem.ts';
import { readingContext } from '../readingContext.ts';

const words = { settings: {}, values: {}, labels: {} };
/** A definition as small as one can be: F(member, date, [amount], [as_of], [settings]). */
const F: Analysis = analysis({
  id: 'F',
  shape: 'table',
  columns: { member: id(), date: time(), amount: optional(money()), as_of: asOf() },
  settings: { period: choice(['week', 'month'], 'month') },
  words: { en: words, 'zh-Hans': words, 'zh-Hant': words },
  compute: () => null,
  table: () => [[]],
});

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const members = column('a', 'b', '', '');
const dates = column('2026-01-01', '2026-01-02', '', '');
const read = (...args: unknown[]) => readArguments(F, args, readingContext());
function problem(...args: unknown[]) {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the arguments of a formula', () => {
  test('end with the last filled row, whatever an open range brings', () => {
    expect(read(members, dates).rows).toBe(2);
  });

  test('may be single cells', () => {
    expect(read('a', '2026-01-01').rows).toBe(1);
  });

  test('may leave optional ones away or skip them by empty places', () => {
    const settings = [['period', 'week']];
    for (const args of [
      [members, dates, settings],
      [members, dates, undefined, undefined, settings],
      [members, dates, '', '', settings],
    ]) {
      expect(read(...args)).toMatchObject({
        rows: 2,
        settings: { period: 'week' },
        columns: { amount: undefined, as_of: undefined },
      });
    }
  });

  test('tell a settings block with a wrong name from a column', () => {
    expect(problem(members, dates, [['perod', 'week']])).toMatchObject({ code: 'unknownSetting', value: 'perod' });
  });

  test('may be what another formula made, beside open ranges that are filled as far', () => {
    expect(read(members, dates.slice(0, 2)).rows).toBe(2);
    expect(read(members.slice(0, 2), dates).rows).toBe(2);
    expect(problem(members, dates.slice(0, 1))).toMatchObject({ code: 'lengthsDiffer', argument: 'date', value: '1' });
  });

  test('have to have the same length', () => {
    expect(problem(members, dates.slice(1))).toMatchObject({ code: 'lengthsDiffer', argument: 'date', value: '3' });
  });

  test('have to be one column each', () => {
    expect(problem([['a', 'b']], [['2026-01-01']])).toMatchObject({
      code: 'notAColumn',
      argument: 'member',
      value: '2',
    });
  });

  test('have to be there, and not too many', () => {
    expect(problem(members)).toMatchObject({ code: 'missingArgument', argument: 'date' });
    expect(problem(members, dates, '', '', [['period', 'week']], 'x')).toMatchObject({ code: 'tooManyArguments' });
  });

  test('refuse cells that can not be read, with the first row and how many more', () => {
    const bad = column('2026-01-01', '2026-13-05', 'soon', '');
    expect(problem(members, bad)).toMatchObject({
      code: 'notADate',
      argument: 'date',
      row: 2,
      value: '2026-13-05',
      more: 1,
    });
  });

  test('take as_of as a day in any form', () => {
    // 2026-11-01 is day 20758 since 1970-01-01 (date -d 2026-11-01 +%s / 86400).
    expect(read(members, dates, '', '2026-11-01').columns.as_of).toBe(20_758);
    expect(read(members, dates, '', { getTime: () => 20_758 * 86_400_000 }).columns.as_of).toBe(20_758);
    expect(problem(members, dates, '', [['2026-11-01'], ['2026-11-02']])).toMatchObject({ code: 'notOneCell' });
  });

  test('an argument that is an error as a whole is told, not taken for a column of one cell', () => {
    expect(problem(members, dates, '#VALUE!')).toMatchObject({
      code: 'errorArgument',
      argument: 'amount',
      value: '#VALUE!',
    });
    expect(problem(members, [['#REF!']])).toMatchObject({ code: 'errorArgument', argument: 'date', value: '#REF!' });
  });

  test('take one day only from a cell that holds one: what exports write for nothing is no day', () => {
    expect(problem(members, dates, undefined, '-')).toMatchObject({ code: 'notADate', argument: 'as_of', value: '-' });
    expect(problem(members, dates, undefined, 'N/A')).toMatchObject({ code: 'notADate', value: 'N/A' });
    expect(problem(members, dates, undefined, 0)).toMatchObject({ code: 'notADate', value: '0' });
    // Blanks that can't be seen are a place left empty.
    expect(read(members, dates, undefined, '\u00a0').columns.as_of).toBeUndefined();
  });

  test('tell a table beside the columns that came without its headers', () => {
    const member = column('a', 'b', 'c');
    const day = column('2026-01-01', '2026-01-02', '2026-01-03');
    const ask = (properties: unknown[][]) => () =>
      readArguments(retention, [member, day, undefined, properties], readingContext());
    const refused = { code: 'headersNeeded', argument: 'properties', value: '3', hint: 'member: 3' };
    expect(ask([['shop'], ['north'], ['north'], ['south']])).not.toThrow();
    expect(ask([['north'], ['north'], ['south']])).toThrow(expect.objectContaining({ problem: refused }));
  });
});
