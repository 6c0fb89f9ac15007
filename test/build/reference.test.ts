import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConditions } from '../../src/analyses/conditions/readConditions.ts';
import { analysisById } from '../../src/analyses/index.ts';
import { parseDuration } from '../../src/analyses/parseDuration.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { CELLS, withReference } from '../../src/build/reference.ts';
import { root } from '../../src/build/root.ts';
import { readYesNo } from '../../src/intake/readYesNo.ts';
import { readingContext } from '../readingContext.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the reference in the README is the one that the definitions give (npm run reference writes it)', () => {
  expect(readme).toBe(withReference(readme));
});

/** The cells of the rows of a table in the README, by its header row. */
function tableOf(header: string): string[][] {
  const lines = readme.slice(readme.indexOf(`\n${header}\n`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
}

describe('the words that the README names', () => {
  test('for tests mean those tests', () => {
    const rows = tableOf('| test | also written | holds where |');
    expect(rows).toHaveLength(10);
    for (const [, name, others] of rows) {
      const test = name!.replace(/`/g, '');
      for (const word of [test, ...others!.split(' ')]) {
        expect(readConditions(['price', word, 1], 'filter'), word).toMatchObject([{ test }]);
      }
    }
  });

  test('for yes, no and lengths of time are read', () => {
    const rows = tableOf('| value | written |');
    const written = (value: string): string => rows.find(([, name]) => name === value)![2]!;
    const { problems } = readYesNo(written('yes, no').split(', '), readingContext());
    expect(problems).toEqual([]);
    const [, examples] = /unit: (.*?)\. /.exec(written('length of time'))!;
    expect(examples!.split(/[,;] /).filter((example) => parseDuration(example) === null)).toEqual([]);
    for (const word of ['same day', '当天', 'none', '不限']) expect(parseDuration(word), word).not.toBeNull();
  });

  const events = [
    [['ann'], ['ann']],
    [['view'], ['pay']],
    [[new Date('2026-01-01T08:00Z')], [new Date('2026-01-01T09:00Z')]],
  ];
  const properties = [['price'], [1], [2]];
  const words = (setting: string): string[] =>
    CELLS[setting]!.flat().map((word) => word.replace(/^step and | and a header$/, '').replace(' k', ' 2'));
  const run = (id: string, args: unknown[]): unknown => {
    try {
      return runFormula(analysisById(id)!, args, { ...readingContext(), language: () => 'en' });
    } catch (error) {
      return String(error);
    }
  };

  test('for a funnel’s first time and attribution are understood', () => {
    const funnel = (...row: unknown[]): unknown =>
      run('FUNNEL', [...events, [['view'], ['pay']], properties, undefined, [['breakdown', 'price'], row]]);
    for (const word of words('first time')) {
      expect(funnel('first time', 1, word), word).toBeInstanceOf(Array);
    }
    for (const word of words('attribution')) {
      expect(funnel('attribution', word), word).toBeInstanceOf(Array);
    }
    expect(funnel('attribution', 'middle touch')).toMatch('not known');
  });

  test('for the value of a retention table are understood', () => {
    const retention = (word: string): unknown =>
      run('RETENTION', [events[0], events[2], events[1], properties, undefined, [['value', word, 'price']]]);
    for (const word of words('value')) {
      expect(retention(word), word).toBeInstanceOf(Array);
    }
    expect(retention('middle')).toMatch('not known');
  });
});
