import { describe, expect, test } from 'vitest';
import type { Answer, Boot, Found, Refusal, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { copySheet } from '../../src/host/model/copySheet.ts';
import { ask, comparable, must, openAndDrive, planOf } from './driveReview.ts';
import { openFile, openShop } from './shop.ts';

const start = (host: Host, changes = {}): StepAnswer =>
  must(ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')), changes)));
const step = (host: Host, runId: string) => ask<StepAnswer>(host, 'reviewStep', runId);
const refusal = (answer: Answer<unknown> | null): Refusal => {
  if (!answer || answer.ok) throw new Error('nothing was refused');
  return answer.refusal;
};
const cellsIn = (host: Host, id: number): string =>
  JSON.stringify((host.workbook.toJSON().sheets as { id: number; cells: unknown }[]).find((sheet) => sheet.id === id));
const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
/** What the person reads when a review of these sheets can't be made. */
const troubleOf = (sheets: Record<string, string>): string => openAndDrive(openFile(sheets)).trouble;

describe('pasted data that can not be reviewed is refused with a sentence that says what, where and how to mend it', () => {
  const header = 'Order ID\tMember ID\tPaid at\tAmount\n';

  test('nothing but headers', () => {
    expect(troubleOf({ Orders: header.trim() })).toMatch(/"Orders" has headers but no rows/);
  });

  test('a date column in which less than half can be read', () => {
    expect(troubleOf({ Orders: `${header}A1\tm1\tsoon\t5\nA2\tm2\tlater\t6\nA3\tm3\t2026-10-01\t7` })).toMatch(
      /Orders: Paid at, row 2: "soon" is not a date/,
    );
  });

  test('amounts in two currencies', () => {
    const trouble = troubleOf({ Orders: `${header}A1\tm1\t2026-10-01\t$5\nA2\tm2\t2026-10-02\t€6` });
    expect(trouble).toMatch(/Orders: Amount/);
    expect(trouble).toMatch(/currenc/);
  });

  test('ids that lost their last digits', () => {
    const host = openFile({ Orders: `${header}A1\tm1\t2026-10-01\t5\nA2\tm2\t2026-10-02\t6` });
    const sheet = host.workbook.sheets[0];
    host.workbook.putBlock(sheet, 2, 2, [[123456789012345680], [123456789012345680 + 2 ** 60]]);
    expect(openAndDrive(host).trouble).toMatch(/Orders: Member ID, row 2: .*123456789012345680.* plain text/);
  });

  test('a sheet that is no table of ours', () => {
    expect(troubleOf({ Notes: 'hello\nworld' })).toMatch(/No member, order or activity table/);
  });
});

describe('pasted data that are small or odd are reviewed', () => {
  test('one row', () => {
    expect(
      openAndDrive(openFile({ Orders: 'Order ID\tMember ID\tPaid at\tAmount\nA1\tm1\t2026-10-01\t5' })).result?.sheets,
    ).toHaveLength(8);
  });

  test('a text of 50,000 characters', () => {
    const long = `=${'x'.repeat(49_998)}`;
    const host = openFile({ Members: 'Member ID\tName\tJoined\nm1\tAda\t2026-10-01' });
    host.workbook.putBlock(host.workbook.sheets[0], 2, 2, [[long]]);
    expect(openAndDrive(host).trouble).toBe('');
  });
});

describe('while a review runs', () => {
  test('a sheet that is renamed is still found', () => {
    const host = openShop();
    const { run } = start(host);
    host.workbook.sheetByName('Orders')!.name = 'Old orders';
    expect(openAndDrive(host)).toMatchObject({ trouble: '', result: { runId: run.runId } });
  });

  test('a source that is edited stops it, and it can be done over from a copy that nobody edits', () => {
    const host = openShop();
    const { run } = start(host);
    const orders = host.workbook.sheetByName('Orders')!;
    host.workbook.enter(orders, 2, 4, '999');
    const refused = refusal(step(host, run.runId));
    expect(refused).toMatchObject({ code: 'sourceChanged', action: 'useCopy', sheetId: orders.id });
    expect(refused.message).toMatch(/"Orders" was changed/);
    must(ask(host, 'reviewDiscard', run.runId));

    const again = start(host, { useCopy: true });
    host.workbook.enter(orders, 2, 4, '111');
    let answer = must(step(host, again.run.runId));
    while (!answer.result) answer = must(step(host, again.run.runId));
    expect(names(host).filter((name) => /copy/i.test(name))).toEqual([]);
    expect(orders.value(2, 4)).toBe('111');
  });

  test('a source that is deleted is named', () => {
    const host = openShop();
    const { run } = start(host);
    host.workbook.deleteSheet(host.workbook.sheetByName('Orders')!);
    expect(refusal(step(host, run.runId))).toMatchObject({
      code: 'sourceGone',
      message: expect.stringContaining('"Orders"'),
    });
  });

  test('a grid that is full is told with the limit', () => {
    const host = openShop();
    const { run } = start(host);
    host.faults.inject({
      at: 'Spreadsheet.insertSheet',
      kind: 'error',
      message: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    });
    expect(refusal(step(host, run.runId)).message).toMatch(/10,000,000 cells/);
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('a file that is really full is told before anything is made', () => {
    const host = openShop();
    host.workbook.insertSheet('big', { rows: 384_000, columns: 26 });
    const before = names(host);
    const refused = refusal(ask(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))));
    expect(refused.message).toMatch(/10,000,000 cells/);
    expect(names(host)).toEqual(before);
    host.workbook.deleteSheet(host.workbook.sheetByName('big')!);
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('a table of 200 columns is reviewed', () => {
    const cells = (row: readonly string[], rest: (column: number) => string): string =>
      Array.from({ length: 200 }, (_, column) => row[column] ?? rest(column)).join('\t');
    const header = cells(['Order ID', 'Member ID', 'Paid at', 'Amount'], (column) => `Remark ${column}`);
    const orders = [1, 2, 3].map((n) => cells([`A${n}`, `m${n}`, `2026-10-0${n}`, '5'], () => 'x'));
    const host = openFile({ Orders: [header, ...orders].join('\n') });
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('a protection is told with what to do', () => {
    const host = openShop();
    const { run } = start(host);
    const message =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    host.faults.inject({ at: 'Range.setValues', kind: 'error', message });
    expect(refusal(step(host, run.runId)).message).toMatch(/protection .* owner/);
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('another person is told who runs it, since when and at which step, and takes over after ten minutes of silence', () => {
    const host = openShop();
    const { run } = start(host, { name: 'Ada' });
    must(step(host, run.runId));
    host.switchUser('user-2');
    const boot = must(ask<Boot>(host, 'sidebarBoot'));
    expect(boot.run).toMatchObject({ lease: 'other', name: 'Ada', startedAt: '2026-11-02 09:00', done: 1 });
    expect(refusal(step(host, run.runId)).message).toMatch(
      /^Ada started a review at 2026-11-02 09:00; it is at step "Tiers"/,
    );
    expect(refusal(ask(host, 'reviewTakeOver', run.runId)).code).toBe('otherRun');
    expect(refusal(ask(host, 'reviewDiscard', run.runId)).code).toBe('otherRun');

    host.clock.advance(10 * 60_000);
    expect(must(ask<Boot>(host, 'sidebarBoot')).run?.lease).toBe('stale');
    must(ask(host, 'reviewTakeOver', run.runId));
    expect(openAndDrive(host).trouble).toBe('');

    host.switchUser('user-1');
    expect(step(host, run.runId)).toMatchObject({ ok: true, value: { result: { runId: run.runId } } });
  });

  test('a lock that another call holds is waited for, then told', () => {
    const host = openShop();
    host.locks.document.holdByOther(60_000);
    expect(refusal(ask(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))))).toMatchObject({
      code: 'busy',
      action: 'retry',
    });
  });

  test.each([
    ['There are too many LockService operations against the same script.', 'busy'],
    ['Service invoked too many times for one day: properties.', 'dayLimit'],
    ['You have exceeded the property storage quota. Please remove some properties and try again.', 'storageFull'],
    ['Argument too large: value', 'storageFull'],
  ])('Google’s refusal "%s" is told as what it is (%s), and the run goes on afterwards', (message, code) => {
    const host = openShop();
    const { run } = start(host);
    must(step(host, run.runId));
    host.faults.inject({ at: code === 'busy' ? 'Lock.tryLock' : 'Properties.setProperties', kind: 'error', message });
    expect(refusal(step(host, run.runId)).code).toBe(code);
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('another time zone or locale stops it until it is changed back', () => {
    const host = openShop();
    const { run } = start(host);
    must(step(host, run.runId));
    host.workbook.timezone = 'Asia/Shanghai';
    const refused = refusal(step(host, run.runId));
    expect(refused).toMatchObject({ code: 'settingsChanged', action: 'startOver' });
    expect(refused.message).toMatch(/en_US, Etc\/UTC/);
    host.workbook.timezone = 'Etc/UTC';
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('its sheets can not be removed as if it were done', () => {
    const host = openShop();
    const { run } = start(host);
    must(step(host, run.runId));
    expect(refusal(ask(host, 'runRemove', run.runId, true)).code).toBe('runUnfinished');
    expect(openAndDrive(host).result?.sheets).toHaveLength(8);
  });

  test('another language of the file leaves its words as they were begun', () => {
    const host = openShop();
    const { run } = start(host);
    must(step(host, run.runId));
    must(ask(host, 'sidebarSetLanguage', 'zh-Hans'));
    const { result } = openAndDrive(host);
    expect(result?.sheets.every(({ name }) => /^2026-10 [A-Z]/.test(name))).toBe(true);
  });

  test('throwing it away leaves the file as it was', () => {
    const host = openShop();
    const before = names(host);
    const { run } = start(host);
    must(step(host, run.runId));
    must(step(host, run.runId));
    must(ask(host, 'reviewDiscard', run.runId));
    expect(names(host).filter((name) => name !== 'Member Ops memory')).toEqual(before);
    expect(must(ask<Boot>(host, 'sidebarBoot')).run).toBeNull();
  });

  test('a second one is refused until the first is finished or thrown away', () => {
    const host = openShop();
    start(host);
    expect(refusal(ask(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))))).toMatchObject({
      code: 'runUnfinished',
    });
  });
});

describe('after a review', () => {
  const reviewed = (): Host => {
    const host = openShop();
    expect(openAndDrive(host).trouble).toBe('');
    return host;
  };

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

describe('importing a file', () => {
  const chunk = {
    name: 'orders',
    offset: 0,
    totalRows: 2,
    rows: [
      ['Member ID', 'Phone', 'Note'],
      ['007', '0912345678', '=1+1'],
    ],
    kinds: ['text', 'text', 'text'],
    token: 't1',
  };

  test('keeps ids, phones and formulas as they were written', () => {
    const host = openShop();
    const { sheetId } = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    const sheet = host.workbook.sheetById(sheetId)!;
    expect([sheet.value(2, 1), sheet.value(2, 2), sheet.value(2, 3)]).toEqual(['007', '0912345678', '=1+1']);
  });

  test('makes one sheet although the first answer got lost', () => {
    const host = openShop();
    const first = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    const second = must(ask<{ sheetId: number }>(host, 'sidebarImport', { ...chunk, sheetId: null }));
    expect(second.sheetId).toBe(first.sheetId);
  });

  test('refuses a text of 50,001 characters with its cell', () => {
    const rows = [['Member ID'], ['x'.repeat(50_001)]];
    const refused = refusal(ask(openShop(), 'sidebarImport', { ...chunk, sheetId: null, rows, kinds: ['text'] }));
    expect(refused.message).toMatch(/50,000 characters \(orders, A2\)/);
  });
});
