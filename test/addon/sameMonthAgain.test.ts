import { beforeAll, describe, expect, test } from 'vitest';
import type { Boot } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, comparable, must, openAndDrive } from './driveReview.ts';
import { names, reviewed, start, step } from './reviewCalls.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

const cellsIn = (host: Host, id: number): string =>
  JSON.stringify((host.workbook.toJSON().sheets as { id: number; cells: unknown }[]).find((sheet) => sheet.id === id));

describe('a review of a month that has been reviewed', () => {
  test('the same month again takes the place of its sheets, which keep their ids', () => {
    const host = reviewed();
    const before = new Map(host.workbook.sheets.map(({ name, id }) => [name, id]));
    host.workbook.enter(host.workbook.sheetByName('Orders')!, 2, 4, '999');
    const again = openAndDrive(host);
    expect(again.trouble).toBe('');
    expect(new Map(host.workbook.sheets.map(({ name, id }) => [name, id]))).toEqual(before);
    expect(again.result?.sheets.map(({ sheetId }) => sheetId)).toEqual(
      again.result?.sheets.map(({ name }) => before.get(name)),
    );
    expect(must(ask<Boot>(host, 'sidebarBoot')).pastRuns.map(({ runId }) => runId)).toEqual([again.result?.runId]);
    const anew = openShop();
    anew.workbook.enter(anew.workbook.sheetByName('Orders')!, 2, 4, '999');
    expect(openAndDrive(anew).trouble).toBe('');
    for (const each of [host, anew]) each.workbook.deleteSheet(each.workbook.sheetByName('Member Ops memory')!);
    expect(comparable(host)).toBe(comparable(anew));
  });

  test.each<[string, (host: Host, sheet: Host['workbook']['sheets'][number]) => void]>([
    ['a cell', (host, sheet) => host.workbook.enter(sheet, 8, 1, 'my own')],
    ['a column of one’s own', (host, sheet) => host.workbook.enter(sheet, 8, sheet.columnCount, 'called')],
    ['a note', (_, sheet) => sheet.setNote(3, 1, 'look at this')],
    ['another name', (host, sheet) => host.workbook.renameSheet(sheet, 'Tiers for the boss')],
  ])('a sheet with %s that a person changed stays, and the new one is numbered', (_, change) => {
    const host = reviewed();
    const tiers = host.workbook.sheetByName('2026-10 Tiers')!;
    change(host, tiers);
    const left = cellsIn(host, tiers.id);
    expect(openAndDrive(host).trouble).toBe('');
    expect(cellsIn(host, tiers.id)).toBe(left);
    const fresh = host.workbook.sheets.find(({ id, name }) => id !== tiers.id && /Tiers/.test(name))!;
    expect(fresh.name).toBe(tiers.name === '2026-10 Tiers' ? '2026-10 Tiers (2)' : '2026-10 Tiers');
    expect(names(host).filter((name) => name.startsWith('2026-10') && !name.includes('Tiers'))).toHaveLength(7);
    expect(host.workbook.namedRanges.find(({ name }) => name === 'MO_Tiers_2026_10')?.sheetId).toBe(fresh.id);
    const links = host.workbook.sheets.flatMap(({ formulas }) =>
      [...formulas.values()].map((formula) => Number(/#gid=(\d+)/.exec(formula)?.[1])),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const id of links) expect(host.workbook.sheetById(id)).not.toBeNull();
    expect(must(ask<Boot>(host, 'sidebarBoot')).pastRuns).toHaveLength(2);
  });

  test('a sheet that another person protected stays as it is, and the new one is numbered', () => {
    const host = reviewed();
    const tiers = host.workbook.sheetByName('2026-10 Tiers')!;
    const protection = { id: 9999, area: null, rangeName: null, warningOnly: false, description: '' };
    tiers.protections.push({ ...protection, editors: ['owner'], domainEdit: false, unprotected: [] });
    expect(openAndDrive(host).trouble).toBe('');
    expect(names(host)).toContain('2026-10 Tiers (2)');
    expect(host.workbook.sheets).toContain(tiers);
  });

  test('a sheet of one’s own that has the name of a result is left alone, and the links lead past it', () => {
    const host = openShop();
    const own = host.workbook.insertSheet('2026-10 Tiers');
    host.workbook.enter(own, 1, 1, 'my tiers');
    const { result } = openAndDrive(host);
    expect(result?.sheets.map(({ name }) => name)).toContain('2026-10 Tiers (2)');
    expect([own.value(1, 1), own.lastRow()]).toEqual(['my tiers', 1]);
    const fresh = host.workbook.sheetByName('2026-10 Tiers (2)')!;
    expect(host.workbook.namedRanges.find(({ name }) => name === 'MO_Tiers_2026_10')?.sheetId).toBe(fresh.id);
    const overview = host.workbook.sheetByName('2026-10 Overview')!;
    expect([...overview.formulas.values()].join()).not.toContain(`gid=${own.id}&`);
  });

  test('the same month again, thrown away at any point, leaves whole sheets under the old names', () => {
    for (let steps = 1; steps <= 18; steps += 3) {
      const host = reviewed();
      const before = names(host);
      const ranges = host.workbook.namedRanges.map(({ name }) => name).sort();
      const { run } = start(host);
      for (let at = 0; at < steps && step(host, run.runId)?.ok; at++);
      if (!must(ask<Boot>(host, 'sidebarBoot')).run) continue;
      must(ask(host, 'reviewDiscard', run.runId));
      expect(names(host)).toEqual(before);
      expect(host.workbook.namedRanges.map(({ name }) => name).sort()).toEqual(ranges);
    }
  });
});
