import { describe, expect, test } from 'vitest';
import { functionRows, tableRows } from '../../src/addon/settings/functionRows.ts';
import { lettersOf } from '../../src/analyses/foldName.ts';
import { ANALYSES } from '../../src/analyses/index.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { settingNames } from '../../src/analyses/settingNames.ts';
import { exampleArguments } from '../../src/build/exampleArguments.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import type { Cell } from '../../src/intake/cell.ts';
import { readingContext } from '../readingContext.ts';
import { settingsRequest } from './settingsRequest.ts';

const WITH_SETTINGS = ANALYSES.filter(({ settings }) => Object.keys(settings).length > 0);

describe.each(LANGUAGES)('the blocks of the settings sheet in %s', (language) => {
  const texts = settingsRequest(language).functions;
  const blockOf = (analysis: (typeof ANALYSES)[number]) =>
    functionRows(analysis, texts.find(({ id }) => id === analysis.id)!, language).slice(1);
  const context = { ...readingContext(), language: () => language };

  test('are there for every function that has settings, and for no other', () => {
    expect(texts.map(({ id }) => id)).toEqual(WITH_SETTINGS.map(({ id }) => id));
  });

  test.each(WITH_SETTINGS.map((analysis) => [analysis.id, analysis] as const))(
    '%s has each of its settings with our default and what it does, and ends with a free row',
    (_, analysis) => {
      const rows = blockOf(analysis);
      const names = settingNames(analysis);
      const told = new Set(rows.map(([[, name]]) => names.get(lettersOf(name!.replace(/^# /, '')))));
      for (const setting of Object.keys(analysis.settings)) expect(told, setting).toContain(setting);
      for (const [[, name], values, [standard, help]] of rows.slice(0, -1)) {
        expect(standard).toBe(values.filter(Boolean).join(' | ') || '–');
        const isFirst =
          rows.findIndex(([[, other]]) => other === name) ===
          rows.findIndex(([[, one], cells]) => one === name && cells === values);
        if (isFirst) expect(help!.length, name).toBeGreaterThan(1);
      }
      expect(rows[rows.length - 1]!.flat().every((cell) => cell === '')).toBe(true);
    },
  );

  test.each(WITH_SETTINGS.map((analysis) => [analysis.id, analysis] as const))(
    '%s gives the same with its unchanged block as without settings',
    (_, analysis) => {
      const block = blockOf(analysis).map(([[, name], values]): Cell[] => [name!, ...values]);
      const places = Object.keys(analysis.columns).length;
      const given = exampleArguments(analysis);
      const isBlock = (argument: unknown): boolean =>
        Array.isArray(argument) &&
        typeof argument[0]?.[0] === 'string' &&
        settingNames(analysis).has(lettersOf(argument[0][0]));
      const own = given.length > places || isBlock(given[given.length - 1]) ? given.slice(0, -1) : given;
      const passed = Array.from({ length: places }, (__, index) => own[index]);
      const result = (args: readonly unknown[]): unknown => {
        try {
          return runFormula(analysis, args, context);
        } catch (error) {
          return String(error);
        }
      };
      expect(result([...passed, block])).toEqual(result(passed));
    },
  );

  test.each(texts.filter(({ tables }) => tables.length > 0).map((text) => [text.id, text] as const))(
    '%s gives the same with our table on the sheet as without one',
    (id, { tables }) => {
      const analysis = WITH_SETTINGS.find((one) => one.id === id)!;
      const names = Object.keys(analysis.columns);
      const given = exampleArguments(analysis).slice(0, 1);
      const [{ name }] = tables as [(typeof tables)[0]];
      const rows = tableRows(id, tables[0]!)
        .slice(1)
        .map(([, values]) => values.slice(0, 2));
      const passed = names.map((each, index) => (each === name ? rows : given[index]));
      expect(runFormula(analysis, passed, context)).toEqual(runFormula(analysis, given, context));
    },
  );
});
