import { beforeAll, describe, expect, test } from 'vitest';
import type { Boot, Found, Rules } from '../../src/addon/api.ts';
import { ANALYSES, analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { LANGUAGES, type Language } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must } from './driveReview.ts';
import { exampleFormula, openExample } from './exampleRequest.ts';
import { settingsRequest } from './settingsRequest.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

const keep = (host: Host, language: Language = 'en', kept: [id: string, ...settings: string[][]][] = []) =>
  must(
    ask<Rules>(
      host,
      'settingsKeep',
      settingsRequest(
        language,
        kept.map(([id, ...settings]) => ({ id, settings })),
      ),
    ),
  );

const cells = (host: Host, formula: string) =>
  host.workbook.evaluate(formula).map((row) => row.map(({ value }) => value));

const WITH_SETTINGS = ANALYSES.filter(({ settings }) => Object.keys(settings).length > 0);

/** An example's formula without its own settings, with a range in their place. */
const pointing = (id: string, range: string): string => {
  const analysis = analysisById(id)!;
  const inside = exampleFormula(analysis).slice(id.length + 2, -1);
  const given = inside.replace(/,\s*\{[^{}]*\}\s*$/, '');
  const parts = given.split(',').length;
  return `=${id}(${given}${','.repeat(Math.max(1, Object.keys(analysis.columns).length - parts + 1))}${range})`;
};

describe.each(LANGUAGES)('the settings sheet in %s', (language) => {
  test('holds every setting of every function, and a formula that points at an unchanged block gives what it gives without', () => {
    const host = openShop();
    const { sheetId, values } = keep(host, language);
    const sheet = host.workbook.sheetById(sheetId)!;
    const rows = Array.from({ length: sheet.lastRow() }, (_, row) =>
      [1, 2].map((column) => sheet.value(row + 1, column)),
    );
    for (const { id, settings } of WITH_SETTINGS) {
      const named = rows.filter(([first, name]) => first === id && name !== '');
      expect(named.length, id).toBeGreaterThanOrEqual(Object.keys(settings).length);
      expect(Object.keys(values)).toContain(id);
    }
  });
});

describe.each(WITH_SETTINGS.map(({ id }) => id))('the block of %s', (id) => {
  test.each(LANGUAGES)('in %s changes nothing while it is unchanged', (language) => {
    const host = openExample(analysisById(id)!);
    const plain = pointing(id, '');
    const before = cells(host, plain);
    const { sheet } = keep(host, 'en');
    expect(sheet).toBe('Settings');
    expect(cells(host, pointing(id, `MO_Settings_${id}`)), language).toEqual(cells(host, plain));
    expect(before).toEqual(cells(host, plain));
  });
});

describe('x', () => {
  test('y', () => {
    const host = openShop();
    keep(host);
    must(ask<Found>(host, 'sidebarFind'));
    must(ask<Boot>(host, 'sidebarBoot'));
  });
});
