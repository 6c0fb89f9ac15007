import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portrait } from '../../../src/analyses/portrait/index.ts';
import { column, formula, refusal } from '../formula.ts';

const PEOPLE = [
  ['gender', 'age', 'likes'],
  ['女', 20, 'dogs, cats'],
  ['女', 30, 'cats'],
  ['男', 30, ''],
  ['男', 40, 'dogs'],
];
const CORE = column('yes', 'yes', 'no', 'no');
const rowsOf = (attribute: string, table: unknown[][]) => table.filter((row) => row[1] === attribute);

describe('PORTRAIT', () => {
  test('share in the segment against all, with an index: 100 is alike', () => {
    const table = formula(portrait, [PEOPLE, CORE]);
    // Both of the two core members are women, two of four in all: index 200.
    expect(rowsOf('gender', table)).toEqual([
      ['segment', 'gender', '女', 2, 1, null, null, 2, 0.5, 200, 'too few'],
      ['segment', 'gender', '男', 0, 0, null, null, 2, 0.5, 0, 'too few'],
    ]);
    expect(rowsOf('age', table).map((row) => [row[2], row[9]])).toEqual([
      ['30', 100],
      ['20', 200],
      ['40', 0],
    ]);
  });

  test('the segment may have its header cell, as the attributes have, or not; 是 and 否 will do', () => {
    const without = formula(portrait, [PEOPLE, CORE]);
    expect(formula(portrait, [PEOPLE, column('core', 'yes', 'yes', 'no', 'no')])).toEqual(without);
    expect(formula(portrait, [PEOPLE, column('核心', '是', '是', '否 ', '')])).toEqual(without);
    expect(refusal(portrait, PEOPLE, column('yes', 'no'))).toMatch(
      /attributes_with_headers has 5 rows, but segment: 2/,
    );
  });

  test('names of segments: each in turn, tiers in their order, or only one', () => {
    const tiers = column('Seed users', 'Key users', 'Key users', '');
    const table = formula(portrait, [PEOPLE.map((row) => row.slice(0, 1)), tiers]);
    expect(table.slice(1).map((row) => [row[0], row[2], row[3], row[9]])).toEqual([
      ['Key users', '女', 1, 100],
      ['Key users', '男', 1, 100],
      ['Seed users', '女', 1, 200],
      ['Seed users', '男', 0, 0],
    ]);
    expect(
      formula(portrait, [PEOPLE, tiers, [['segment', 'seed users']]])
        .slice(1)
        .every((row) => row[0] === 'Seed users'),
    ).toBe(true);
    expect(refusal(portrait, PEOPLE, tiers, [['segment', 'sead users']])).toMatch(
      /"sead users" is not known.*"Seed users"/,
    );
  });

  test('a blank is in no share, unless blanks count', () => {
    const likes = PEOPLE.map((row) => [row[2]]);
    expect(formula(portrait, [likes, CORE])[1].slice(2, 10)).toEqual(['cats', 1, 0.5, null, null, 1, 1 / 3, 150]);
    const withBlank = formula(portrait, [likes, CORE, [['blanks', 'yes']]]);
    expect(withBlank[withBlank.length - 1].slice(2, 10)).toEqual(['(blank)', 0, 0, null, null, 1, 0.25, 0]);
    // A row in which nothing stands is nobody.
    expect(formula(portrait, [[...likes, [''], ['']], [...CORE, [''], ['']], [['blanks', 'yes']]])).toHaveLength(
      withBlank.length,
    );
  });

  test('several values in a cell count each', () => {
    const table = rowsOf('likes', formula(portrait, [PEOPLE, CORE, [['several', 'Likes']]]));
    // Of two core members who tell, both like cats and one likes dogs; of all three, two and two.
    expect(table.map((row) => [row[2], row[3], row[4], row[7]])).toEqual([
      ['cats', 2, 1, 2],
      ['dogs', 1, 0.5, 2],
    ]);
  });

  test('bands: a cut belongs to the band that it begins', () => {
    const bands = (setting: unknown[]) => rowsOf('age', formula(portrait, [PEOPLE, CORE, [setting]]));
    expect(bands(['bands', 'age', '30, 40']).map((row) => [row[2], row[7]])).toEqual([
      ['< 30', 1],
      ['30 – < 40', 2],
      ['≥ 40', 1],
    ]);
    expect(bands(['分段', 'Age', 30, 40])).toEqual(bands(['bands', 'age', '30, 40']));
    expect(refusal(portrait, PEOPLE, CORE, [['bands', 'age', '40, 30']])).toMatch(/"40, 30" have to rise/);
    expect(refusal(portrait, PEOPLE, CORE, [['bands', 'ago', '40']])).toMatch(/no column "ago".*"age"/);
    expect(refusal(portrait, PEOPLE, CORE, [['bands', 'gender', '40']])).toMatch(/gender, row 2: "女" is not a number/);
  });

  test('more than ten different numbers are banded at their quartiles, ten are not', () => {
    const ages = (count: number) => [['age'], ...Array.from({ length: count }, (_, place) => [place + 1])];
    const yes = (count: number) => column(...new Array(count).fill('yes'));
    // Type-7 quartiles of 1 … 11 (R: quantile(1:11)): 3.5, 6, 8.5.
    expect(
      formula(portrait, [ages(11), yes(11)])
        .slice(1)
        .map((row) => [row[2], row[7]]),
    ).toEqual([
      ['< 3.5', 3],
      ['3.5 – < 6', 2],
      ['6 – < 8.5', 3],
      ['≥ 8.5', 3],
    ]);
    expect(formula(portrait, [ages(10), yes(10)])).toHaveLength(11);
  });

  test('rare values are put together beyond the limit', () => {
    const cities = [['city'], ['A'], ['A'], ['B'], ['C']];
    expect(
      formula(portrait, [cities, CORE, [['values', 1]]])
        .slice(1)
        .map((row) => [row[2], row[3], row[7]]),
    ).toEqual([
      ['A', 2, 2],
      ['(other values)', 0, 2],
    ]);
  });

  test('from 30 members on there is an interval, and a verdict where it lies apart from all', () => {
    // 30 in the segment, 24 of them women; 70 others, 16 women: 40 % of all.
    const rows = Array.from({ length: 100 }, (_, place) => [(place < 30 ? place < 24 : place < 46) ? '女' : '男']);
    const segment = column(...rows.map((_, place) => (place < 30 ? 1 : 0)));
    const table = formula(portrait, [[['gender'], ...rows], segment]);
    const women = table.find((row) => row[2] === '女') as unknown[];
    expect(women.slice(3, 5)).toEqual([24, 0.8]);
    // R 4.x: prop.test(24, 30, correct = FALSE)$conf.int is 0.6269, 0.9049.
    expect(women[5]).toBeCloseTo(0.6269, 4);
    expect(women[6]).toBeCloseTo(0.9049, 4);
    expect(women.slice(7)).toEqual([40, 0.4, 200, 'more than in all']);
    // 6 of 30 against 60 of 100, by symmetry: 0.0951 to 0.3731.
    expect(table.find((row) => row[2] === '男')?.[10]).toBe('less than in all');
    const few = column(...rows.map((_, place) => (place < 29 ? 1 : 0)));
    expect(formula(portrait, [[['gender'], ...rows], few])[1][10]).toBe('too few');
    expect(formula(portrait, [[['gender'], ...rows], few, [['too few', 29]]])[1][10]).not.toBe('too few');
  });

  test('counts as people do, and shares of a column add up to 1', () => {
    const person = record({ city: constantFrom('A', 'B', 'C'), has: boolean() });
    assert(
      property(array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const table = formula(portrait, [
          [['city'], ...people.map(({ city }) => [city])],
          column(...people.map(({ has }) => (has ? 'yes' : 'no'))),
        ]).slice(1);
        for (const row of table) {
          expect(row[3]).toBe(people.filter(({ city, has }) => has && city === row[2]).length);
          expect(row[7]).toBe(people.filter(({ city }) => city === row[2]).length);
        }
        const sum = (place: number) => table.reduce((total, row) => total + Number(row[place]), 0);
        expect(sum(8)).toBeCloseTo(1, 12);
        if (people.some(({ has }) => has)) expect(sum(4)).toBeCloseTo(1, 12);
      }),
    );
  });
});
