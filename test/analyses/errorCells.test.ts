import { describe, expect, test } from 'vitest';
import { lifecycleFlow } from '../../src/analyses/activity/lifecycleFlow.ts';
import type { Analysis } from '../../src/analyses/analysis.ts';
import { funnel } from '../../src/analyses/funnel/index.ts';
import { ANALYSES } from '../../src/analyses/index.ts';
import { paths } from '../../src/analyses/paths/index.ts';
import { retention } from '../../src/analyses/retention/index.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { exampleArguments } from '../../src/build/exampleArguments.ts';
import { readingContext } from '../readingContext.ts';
import { column, formula, refusal } from './formula.ts';

/** Their results say of each row what is wrong with it. */
const TELLS_BY_ROW = ['CLEAN_DATE', 'CLEAN_AMOUNT', 'CLEAN_PHONE', 'MASK_PHONE'];
/** Headers, and columns that the example asks nothing of: an id beside other ids. */
const NOT_ASKED_FOR = /^(MODERATOR_SCORE measures_with_headers \d+ [1-4]|MEMBER_TAGS table_with_headers \d+ 1)$/;

/** Every cell of every argument of the example, one by one an error, unless it is a header of a table. */
function withAnError(analysis: Analysis): [place: string, row: number, args: unknown[]][] {
  return exampleArguments(analysis).flatMap((argument, index, all) => {
    if (!Array.isArray(argument)) return [];
    const name = Object.keys(analysis.columns)[index] ?? 'settings';
    return argument.flatMap((cells: unknown[], row) =>
      cells.map((_, place): [string, number, unknown[]] => {
        const broken = argument.map((each: unknown[], r) =>
          each.map((cell, c) => (r === row && c === place ? '#N/A' : cell)),
        );
        const args = all.map((each, at) => (at === index ? broken : each));
        return [`${analysis.id} ${name} ${row + 1} ${place + 1}`, row + 1, args];
      }),
    );
  });
}

describe('a cell that shows an error', () => {
  const asked = ANALYSES.filter(({ id }) => !TELLS_BY_ROW.includes(id));
  test.each(asked.map((analysis) => [analysis.id, analysis] as const))('is told with its row by %s', (_, analysis) => {
    const context = { ...readingContext(), language: () => 'en' as const };
    const silent = withAnError(analysis).filter(([place, row, args]) => {
      if (NOT_ASKED_FOR.test(place)) return false;
      const isHeader = row === 1 && /_with_headers|members|costs|plan|actuals|targets/.test(place);
      try {
        runFormula(analysis, args, context);
        return !isHeader;
      } catch (error) {
        const { message } = error as Error;
        return !isHeader && !message.includes(`row ${row}: the cell shows the error #N/A`);
      }
    });
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  const member = column('a', 'a', 'b', 'b');
  const event = column('view', 'pay', 'view', 'pay');
  const day = column('2026-01-01', '2026-01-02', '2026-01-01', '2026-01-03');
  const steps = column('view', 'pay');
  const properties = [
    ['shop', 'note'],
    ['north', ''],
    ['north', '#REF!'],
    ['#N/A', ''],
    ['south', ''],
  ];
  const where = 'properties, row 4: the cell shows the error #N/A';

  test('as a step is no step of any event', () => {
    expect(refusal(funnel, member, event, day, column('view', '#N/A'))).toContain('steps, row 2: the cell shows');
  });

  test('in another column is told where that column is asked for', () => {
    for (const settings of [
      [['breakdown', 'shop', '', '']],
      [['filter', 'shop', 'is not', 'south']],
      [['exclude', 'view', 1, 2, 'shop', 'is', 'south']],
    ]) {
      expect(refusal(funnel, member, event, day, steps, properties, undefined, settings)).toContain(where);
    }
    expect(refusal(retention, member, day, event, properties, [['value', 'sum', 'shop']])).toContain(where);
    expect(refusal(lifecycleFlow, member, day, event, properties, [['filter', 'shop', 'is set']])).toContain(where);
    expect(refusal(paths, member, event, day, properties, [['node', 'shop']])).toContain(where);
  });

  test('in a column that nobody asks for is none of ours', () => {
    const notes = properties.map(([shop, note]) => [shop === '#N/A' ? 'south' : shop, note]);
    const table = formula(funnel, [member, event, day, steps, notes, undefined, [['breakdown', 'shop']]]);
    // By hand: a does both in the north, b both in the south.
    expect(table.slice(1).map(([shop, step, , members]) => [shop, step, members].join(' '))).toEqual([
      'north 1 1',
      'north 2 1',
      'south 1 1',
      'south 2 1',
    ]);
  });

  test('in the table of members is told where its id or its value is needed', () => {
    const ask = (...rows: string[][]) =>
      refusal(funnel, member, event, day, steps, undefined, [['id', 'plan'], ...rows], [['breakdown', 'plan']]);
    expect(ask(['a', 'gold'], ['#N/A', 'free'])).toContain('members, row 3: the cell shows the error #N/A');
    expect(ask(['a', '#REF!'], ['b', 'free'])).toContain('members, row 2: the cell shows the error #REF!');
  });
});
