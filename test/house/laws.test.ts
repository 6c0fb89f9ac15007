import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis, ResultCell } from '../../src/analyses/analysis.ts';
import { commonSettingHelp } from '../../src/analyses/commonSettingHelp.ts';
import { commonSettingWords } from '../../src/analyses/commonSettings.ts';
import { ANALYSES } from '../../src/analyses/index.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { settingNames, settingsOf, valueNames } from '../../src/analyses/settingNames.ts';
import { exampleArguments } from '../../src/build/exampleArguments.ts';
import { helpOf } from '../../src/build/helpOf.ts';
import { root } from '../../src/build/root.ts';
import { dayText, momentText } from '../../src/engine/calendar.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { GOOGLE_BUILT_INS } from '../../src/host/formulas/googleBuiltIns.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { readingContext } from '../readingContext.ts';
import { shuffled } from './shuffled.ts';

const context = { ...readingContext(), language: () => 'en' as const };
/** ntile splits ties by row order, by definition; it is no default. */
const run = (analysis: Analysis, args: readonly unknown[]) => runFormula(analysis, args, context);

describe.each(ANALYSES.map((analysis) => [analysis.id, analysis] as const))('%s', (id, analysis) => {
  test('gives what its example says', () => {
    const golden = join(root, 'test', 'examples', `${id}.txt`);
    expect(existsSync(golden), `test/examples/${id}.txt`).toBe(true);
    const lines = run(analysis, exampleArguments(analysis)).map((row) => row.map(shown).join(' | ').trimEnd());
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(golden, 'utf8').split('→\n')[1]);
  });

  test.each(LANGUAGES)('is listed under a task that the sidebar names in %s', (language) => {
    expect(Object.keys(wordsIn[language].analyses.groups)).toContain(helpOf(id).group);
    expect(Object.keys(wordsIn[language].analyses.groups)).toEqual(Object.keys(wordsIn.en.analyses.groups));
  });

  test('has a name that Google Sheets has not', () => {
    expect(GOOGLE_BUILT_INS.has(id)).toBe(false);
  });

  test.each(LANGUAGES)('says everything in %s', (language) => {
    const words = analysis.words[language];
    const help = helpOf(id).words[language];
    const sentences = [
      help.title,
      help.summary,
      help.method,
      ...Object.keys(analysis.columns).map((name) => help.columns[name]),
    ];
    for (const name of Object.keys(settingsOf(analysis))) {
      sentences.push(help.settings[name] ?? commonSettingHelp[language][name]);
      // English names are the settings' own.
      if (language !== 'en') sentences.push(words.settings[name] ?? commonSettingWords[language].settings[name]);
    }
    expect(sentences.filter((sentence) => !sentence?.trim())).toEqual([]);
    if (language !== 'en')
      expect(sentences.filter((sentence) => !/[\u4e00-\u9fff]/.test(sentence) && sentence.length > 20)).toEqual([]);
  });

  test('has the same labels in every language, and no name of a setting or value that means two things', () => {
    const keys = LANGUAGES.map((language) => Object.keys(analysis.words[language].labels).sort());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    for (const [name] of Object.entries(settingsOf(analysis)))
      expect([...settingNames(analysis).values()]).toContain(name);
    for (const spec of Object.values(settingsOf(analysis))) {
      const values = new Set(valueNames(analysis, spec).values());
      expect([...values].sort()).toEqual((spec.choices ?? []).filter(Boolean).sort());
    }
  });

  test('gives a rectangle of finite values that fit a cell', () => {
    const table = run(analysis, exampleArguments(analysis));
    const width = table[0].length;
    for (const row of table) {
      expect(row.length).toBe(width);
      for (const cell of row) {
        if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(50_000);
      }
    }
  });

  test('does not depend on the order of rows', () => {
    const args = exampleArguments(analysis);
    const { order, shuffledArgs } = shuffled(analysis, args);
    const before = run(analysis, args);
    const after = run(analysis, shuffledArgs);
    const expected = analysis.shape === 'rows' ? order.map((row) => before[row]) : before;
    expect(sorted(analysis, after)).toEqual(sorted(analysis, expected));
  });

  test('is not changed by blank rows at the end', () => {
    const args = exampleArguments(analysis);
    const longer = args.map((arg) =>
      Array.isArray(arg) && arg.length > 1 && isColumn(analysis, args, arg) ? [...arg, [''], ['']] : arg,
    );
    expect(run(analysis, longer)).toEqual(run(analysis, args));
  });

  test.each(LANGUAGES)('refuses bad input with a sentence in %s that names the function and no code', (language) => {
    const args = exampleArguments(analysis);
    const bad = [
      args.slice(0, 0),
      [...args, ...new Array(12).fill('x')],
      [...args.slice(0, -1), [['no such setting', 1, 2]]],
    ];
    for (const wrong of bad) {
      let message = '';
      try {
        runFormula(analysis, wrong, { ...context, language: () => language });
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).toMatch(new RegExp(`^${id}[:：]`));
      expect(message).not.toMatch(/undefined|NaN|\[object|\bat \w+ \(/);
    }
  });
});

function shown(cell: ResultCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'day' in cell ? dayText(cell.day) : momentText(cell.moment).replace('T', ' ');
  return typeof cell === 'number' ? String(Math.round(cell * 1e9) / 1e9) : String(cell);
}

/** Tables name members in the order in which they are first seen; that order is no part of the result. */
const sorted = (analysis: Analysis, table: readonly (readonly unknown[])[]): readonly unknown[] =>
  analysis.shape === 'rows'
    ? table
    : [
        table[0],
        ...table
          .slice(1)
          .map((row) => JSON.stringify(row))
          .sort(),
      ];

const isColumn = (analysis: Analysis, args: readonly unknown[], arg: unknown): boolean => {
  const spec = Object.values(analysis.columns)[args.indexOf(arg)];
  return spec !== undefined && !['grid', 'scalar', 'asOf', 'day'].includes(spec.reads);
};
