import { describe, expect, test } from 'vitest';
import type { Boot, Found, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive, planOf } from './driveReview.ts';
import { openFile, openShop } from './shop.ts';

const SOURCES = ['Members', 'Orders', 'Activity'];
const CHECK = { asOf: '', only: 'dataCheck' } as const;

const namesOf = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
const cellsOf = (host: Host, name: string): string =>
  JSON.stringify(
    (host.workbook.toJSON({ ids: false }).sheets as { name: string }[]).find((sheet) => sheet.name === name),
  );

describe('the data check alone', () => {
  const host = openShop();
  const before = SOURCES.map((name) => cellsOf(host, name));
  const { result, trouble } = openAndDrive(host, CHECK);

  test('makes one sheet, named by the last day in the data, and leaves the sources as they are', () => {
    expect(trouble).toBe('');
    // The latest row is activity of 30 October.
    expect(result!.sheets.map(({ name }) => name)).toEqual(['2026-10-30 Data check']);
    expect(namesOf(host).filter((name) => !/memory/.test(name))).toEqual([...SOURCES, '2026-10-30 Data check']);
    expect(SOURCES.map((name) => cellsOf(host, name))).toEqual(before);
  });

  test('has the same rows as the data check of a review as of the same day', () => {
    const reviewed = openShop();
    openAndDrive(reviewed, { asOf: '2026-10-31' });
    const facts = /Data before [^"]*?Member Ops/;
    const [alone, ofReview] = [cellsOf(host, '2026-10-30 Data check'), cellsOf(reviewed, '2026-10 Data check')];
    expect(facts.exec(alone)?.[0]).toBe(facts.exec(ofReview)?.[0]);
    // Order A9 has the amount "?": the one row that isn't used.
    const rows = /"[^"]*Orders!10[^"]*"/g;
    expect(alone.match(rows)?.length).toBeGreaterThan(0);
    expect(alone.match(rows)).toEqual(ofReview.match(rows));
    expect(alone).not.toContain('Method');
  });

  test('says in a sentence how many rows count', () => {
    // 6 members, 9 orders and 12 activity rows; one order has no amount.
    expect(result!.summary).toBe('Data: 26 of 27 rows count; why the others don’t: “2026-10-30 Data check”.');
  });

  test('stands in the list as a single sheet, is removed alone, and keeps no snapshot', () => {
    const { pastRuns, run } = must(ask<Boot>(host, 'sidebarBoot'));
    expect(run).toBeNull();
    expect(pastRuns.map(({ month, sheets }) => [month, sheets.map(({ name }) => name)])).toEqual([
      ['', ['2026-10-30 Data check']],
    ]);
    openAndDrive(host, { asOf: '2026-12-01' });
    expect(cellsOf(host, '2026-11 Tier movement')).toContain('This is the first review in this file');
    must(ask<Boot>(host, 'runRemove', result!.runId, true));
    expect(namesOf(host).filter((name) => /Data check/.test(name))).toEqual(['2026-11 Data check']);
  });

  test('stopped after its step goes on as itself', () => {
    const stopped = openShop();
    const found = must(ask<Found>(stopped, 'sidebarFind'));
    const { run } = must(ask<StepAnswer>(stopped, 'reviewStart', planOf(found, CHECK)));
    expect(run.steps.map(({ id }) => id)).toEqual(['dataCheck', 'finish']);
    must(ask<StepAnswer>(stopped, 'reviewStep', run.runId));
    const again = must(ask<Boot>(stopped, 'sidebarBoot')).run!;
    expect([again.only, again.done]).toEqual(['dataCheck', 1]);
    expect(openAndDrive(stopped).result!.sheets.map(({ name }) => name)).toEqual(['2026-10-30 Data check']);
  });

  test('reads members without any date, in the language of the file', () => {
    const members = openFile({ 会员: '会员编号\t姓名\t手机\n001\t张三\t13812345678\n002\t李四\t13912345678' });
    const made = openAndDrive(members, { ...CHECK, asOf: '2026-11-03', language: 'zh-Hans' });
    expect(made.trouble).toBe('');
    expect(made.result!.sheets.map(({ name }) => name)).toEqual(['2026-11-02 数据体检']);
    expect(made.result!.summary).toBe('数据：2 行全部采用。');
  });
});
