import { beforeAll, describe, expect, test } from 'vitest';
import type { Boot, Found } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { ask, must, openAndDrive, planOf } from './driveReview.ts';
import { names, refusal, start, step } from './reviewCalls.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

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
