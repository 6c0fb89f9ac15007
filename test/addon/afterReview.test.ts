import { beforeAll, describe, expect, test } from 'vitest';
import type { Boot, Found } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { copySheet } from '../../src/host/model/copySheet.ts';
import { ask, comparable, must, openAndDrive } from './driveReview.ts';
import { names, reviewed } from './reviewCalls.ts';

beforeAll(ensureBuilt);

describe('after a review', () => {
  test('removing the run removes exactly its sheets, and an edited one only when asked for', () => {
    const host = reviewed();
    host.workbook.insertSheet('My notes');
    const boot = must(ask<Boot>(host, 'sidebarBoot'));
    const { runId, sheets } = boot.pastRuns[0];
    expect(sheets).toHaveLength(8);
    const tiers = host.workbook.sheetByName('2026-10 Tiers')!;
    host.workbook.enter(tiers, 1, 1, 'my own title');
    must(ask(host, 'runRemove', runId, false));
    expect(names(host).filter((name) => name.startsWith('2026-10'))).toEqual(['2026-10 Tiers']);
    must(ask(host, 'runRemove', runId, true));
    expect(names(host).filter((name) => name !== 'Member Ops memory')).toEqual([
      'Members',
      'Orders',
      'Activity',
      'My notes',
    ]);
    expect(host.workbook.namedRanges).toEqual([]);
  });

  test('a copy of the file finds the last review to compare with, and the columns that were chosen', () => {
    const copy = reviewed().copyFile();
    const { result, trouble } = openAndDrive(copy, { asOf: '2026-12-01' });
    expect(trouble).toBe('');
    const movement = copy.workbook.sheetByName('2026-11 Tier movement')!;
    expect(result?.sheets.map(({ name }) => name)).toContain('2026-11 Tier movement');
    expect(movement.value(4, 1)).not.toMatch(/no earlier|none yet/i);
    expect(movement.lastRow()).toBeGreaterThan(6);
  });

  test('a copy that a person made of a sheet stays when the run is removed, and is no source', () => {
    const host = reviewed();
    const copy = copySheet(host.workbook.sheetByName('2026-10 Tiers')!, 'Tiers for the boss', 0);
    expect(must(ask<Found>(host, 'sidebarFind')).tables.map(({ sheet }) => sheet)).toEqual([
      'Members',
      'Orders',
      'Activity',
    ]);
    must(ask(host, 'runRemove', must(ask<Boot>(host, 'sidebarBoot')).pastRuns[0].runId, false));
    expect(host.workbook.sheets).toContain(copy);
    expect(names(host).filter((name) => name.startsWith('2026-10'))).toEqual([]);
  });

  test('its own sheets are no source of the next one', () => {
    const host = reviewed();
    const found = must(ask<Found>(host, 'sidebarFind'));
    expect(found.tables.map(({ sheet }) => sheet)).toEqual(['Members', 'Orders', 'Activity']);
    expect(found.leftAlone.length).toBe(8);
  });

  test('ids, phones and texts that begin like a formula are texts', () => {
    const host = reviewed();
    const values = JSON.stringify(host.workbook.toJSON({ ids: false }));
    expect(values).toContain('"001"');
    for (const each of host.workbook.sheets.filter(({ name }) => name.startsWith('2026-10'))) {
      for (const formula of each.formulas.values()) expect(formula).toMatch(/^=HYPERLINK\("#gid=\d+/);
    }
  });

  test('the same data give the same workbook', () => {
    expect(comparable(reviewed())).toBe(comparable(reviewed()));
  });
});
