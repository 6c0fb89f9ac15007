import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../../src/analyses/conditions/attributes.ts';
import { readConditions } from '../../../src/analyses/conditions/readConditions.ts';
import { rowTest } from '../../../src/analyses/conditions/rowTest.ts';
import type { InputError } from '../../../src/engine/inputProblem.ts';
import type { Cell } from '../../../src/intake/cell.ts';
import { readingContext } from '../../readingContext.ts';
import { eventRows } from '../events/columns.ts';

const day = (text: string): Date => new Date(`${text}Z`);
const reading = readingContext();
const attributes = attributesOf({
  ...eventRows(['007 buy 2026-10-01T09:00', '7 buy 2026-10-02T00:00', 'ann look 2026-10-02T23:59', '. buy .']),
  properties: [
    ['City', 'price', 'joined', 'plan'],
    ['Taipei', 20, day('2026-01-31T00:00'), 'gold'],
    ['taipei 101', '20.0', day('2026-02-01T08:30'), ''],
    ['', '', '', 'free'],
    ['上海', 'n/a', '2026-03-05', 'gold'],
  ],
  members: [
    ['plan', 'member id', 'age'],
    ['old', 'ann', 31],
    ['new', '7', 64],
  ],
  reading,
});

/** The rows, from 1, in which a condition holds. */
const rows = (...cells: Cell[]): number[] => {
  const [condition] = readConditions(cells, 'filter');
  const test = rowTest(condition, attributes);
  return [0, 1, 2, 3].filter(test).map((row) => row + 1);
};

describe('a condition that could not tell rows apart', () => {
  it.each<[string, Cell[]]>([
    ['≥ nothing', ['price', '≥', '']],
    ['< a blank cell', ['price', '<', undefined as unknown as Cell]],
    ['> some text', ['price', '>', 'gold']],
    ['contains nothing', ['City', 'contains', '']],
    ['time is nothing', ['time', 'is', '']],
    ['time one of days and a word', ['time', 'one of', '2026-10-01|soon']],
  ])('is refused: %s', (_, cells) => {
    let problem: unknown;
    try {
      rows(...cells);
    } catch (error) {
      problem = (error as InputError).problem;
    }
    expect(problem).toMatchObject({ code: 'badValue', hint: expect.stringContaining(`${cells[0]} ${cells[1]} `) });
  });

  it('but nothing is a value to be equal to', () => {
    expect(rows('City', 'is', '')).toEqual([3]);
  });
});

describe('a condition', () => {
  it.each<[string, Cell[], number[]]>([
    ['is compares trimmed text, and case counts', ['City', 'is', ' Taipei '], [1]],
    ['finds a header in another case', ['city', 'is', 'Taipei'], [1]],
    ['is not holds for a blank too', ['City', 'is not', 'Taipei'], [2, 3, 4]],
    ['is compares numbers by value', ['price', 'is', 20], [1, 2]],
    ['is compares texts that look like numbers by their letters', ['price', 'is', '20'], [1]],
    ['one of parts values by a bar', ['City', 'one of', '上海 | Taipei'], [1, 4]],
    ['contains ignores case', ['City', 'contains', 'TAIPEI'], [1, 2]],
    ['is set', ['City', 'is set', ''], [1, 2, 4]],
    ['is not set', ['City', 'is not set', ''], [3]],
    ['compares numbers, and a blank is neither more nor less', ['price', '<', 21], [1, 2]],
    ['knows signs in ASCII', ['price', '>=', 20], [1, 2]],
    ['compares days by whole days', ['joined', '≤', '2026-02-01'], [1, 2]],
    ['compares moments of a date cell', ['joined', '>', day('2026-01-31T00:00')], [2, 4]],
    ['knows time itself', ['time', 'is', '2026-10-02'], [2, 3]],
    ['knows time in another case', ['Time', 'is', '2026-10-02'], [2, 3]],
    ['knows time in Chinese', ['时间', '≤', '2026-10-01'], [1]],
    ['knows the member in Chinese, 007 and 7 apart', ['會員', 'is', '7'], [2]],
    ['knows the event in Chinese', ['事件', '不是', 'buy'], [3]],
    ['keeps 007 and 7 apart', ['member', 'is', 7], [2]],
    ['knows the event', ['event', 'is not', 'buy'], [3]],
    ['finds columns about the member', ['age', '≥', 64], [2]],
    ['prefers the column beside the row', ['plan', 'is', 'gold'], [1, 4]],
    ['finds the column about the member by its full name', ['members.plan', 'is', 'old'], [3]],
    ['a member who is missing has blanks', ['members.plan', 'is not set', ''], [1, 4]],
    ['knows tests in Chinese', ['City', '包含', '海'], [4]],
  ])('%s', (_, cells, expected) => {
    expect(rows(...cells)).toEqual(expected);
  });

  it('compares amounts that are texts by their value', () => {
    const priced = attributesOf({
      ...eventRows(['a buy 2026-10-01', 'b buy 2026-10-01', 'c buy 2026-10-01', 'd buy 2026-10-01']),
      properties: [['price'], ['￥1,200.50'], ['1.2万'], ['800元'], ['n/a']],
      reading,
    });
    const holding = (...cells: Cell[]): boolean[] =>
      [0, 1, 2, 3].map(rowTest(readConditions(cells, 'filter')[0], priced));
    // 1.2万 is 12,000.
    expect(holding('price', '≥', 1200)).toEqual([true, true, false, false]);
    expect(holding('price', '<', '1万')).toEqual([true, false, true, false]);
    expect(holding('price', 'is', 800)).toEqual([false, false, true, false]);
  });

  it('stands beside others, and blank places between them mean nothing', () => {
    const conditions = readConditions(['a', 'is', 1, '', '', '', 'b', 'is set', ''], 'filter');
    expect(conditions.map(({ column, test }) => `${column} ${test}`)).toEqual(['a is', 'b is set']);
  });

  it('names the nearest tests and columns where one is unknown', () => {
    expect(() => rows('City', 'contain', 'a')).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'unknownValue', hint: '"contains", "one of"' }),
      }),
    );
    expect(() => rows('Town', 'is', 'a')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'unknownColumn', value: 'Town' }) }),
    );
  });
});
