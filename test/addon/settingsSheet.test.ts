import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisResult, Boot, Found, Rules } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { ask, must, openAndDrive } from './driveReview.ts';
import { settingsRequest } from './settingsRequest.ts';
import { keep, rowsOf } from './settingsSheet.ts';
import { openShop } from './shop.ts';
import { openStages, stageRequest } from './silentMembers.ts';

beforeAll(ensureBuilt);

describe('the settings sheet', () => {
  test.each([
    ['en', 'Settings', 'churn', '90 days'],
    ['zh-Hans', '设置', '流失天数', '90 天'],
    ['zh-Hant', '設定', '流失天數', '90 天'],
  ] as const)(
    'in %s is named %s, grey, with a frozen header, text in its value cells and warnings on the rest',
    (language, name, churn, standard) => {
      const host = openShop();
      const { sheetId, sheet } = keep(host, language);
      expect(sheet).toBe(name);
      const made = host.workbook.sheetById(sheetId)!;
      expect(made.tabColor).toBe('#9aa0a6');
      expect(made.frozenRows).toBe(4);
      const [row] = rowsOf(host, sheetId, 'LIFECYCLE_STAGE', churn);
      expect([row!.cells[0], row!.cells[8]]).toEqual([standard, standard]);
      expect(String(row!.cells[9]).length).toBeGreaterThan(4);
      host.workbook.enter(made, row!.row, 3, '007');
      expect(made.value(row!.row, 3)).toBe('007');
      expect(JSON.stringify(host.workbook.toJSON()).match(/"warningOnly":true/g)?.length).toBe(2);
    },
  );

  test('holds what every function takes, too, and formulas follow it: the language of their words', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en');
    // What reads no dates has no order of dates.
    expect(rowsOf(host, sheetId, 'PYRAMID_TIER', 'date order')).toEqual([]);
    expect(rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'date order')).toHaveLength(1);
    const [row] = rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'language');
    expect([row!.cells[0], row!.cells[8]]).toEqual(['', '–']);
    expect(String(row!.cells[9])).not.toBe('');
    host.workbook.enter(host.workbook.sheetById(sheetId)!, row!.row, 3, '简体');
    const formula =
      '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01", MO_Settings_LIFECYCLE_STAGE)';
    const stages = host.workbook.evaluate(formula).map(([cell]) => cell!.value);
    expect(stages).toEqual(['成熟', '流失', '休眠', '休眠', '成熟', '引入']);
  });

  test.each([
    ['en', 'mode', ['rise-only', 'may-fall'], 'grace'],
    ['zh-Hans', '升降规则', ['只进不退', '可进可退'], '保级期数'],
    ['zh-Hant', '升降規則', ['只進不退', '可進可退'], '保級期數'],
  ] as const)(
    'in %s offers the values of a closed list, and takes other names as well',
    (language, mode, values, grace) => {
      const host = openShop();
      const { sheetId } = keep(host, language);
      const sheet = host.workbook.sheetById(sheetId)!;
      const [row] = rowsOf(host, sheetId, 'MEMBER_LEVEL', mode);
      expect(sheet.style(row!.row, 3).validation).toMatchObject({ criteria: 'VALUE_IN_LIST', values: [values, true] });
      host.workbook.enter(sheet, row!.row, 3, 'may fall');
      expect(sheet.value(row!.row, 3)).toBe('may fall');
      expect(sheet.style(rowsOf(host, sheetId, 'MEMBER_LEVEL', grace)[0]!.row, 3).validation).toBeUndefined();
    },
  );

  test('is made once, numbered where the name is taken, no source, and stays when runs are removed', () => {
    const host = openShop();
    host.workbook.insertSheet('Settings', { rows: 5, columns: 5 });
    const first = keep(host, 'en');
    expect(first.sheet).toBe('Settings (2)');
    expect(keep(host, 'en').sheetId).toBe(first.sheetId);
    const found = must(ask<Found>(host, 'sidebarFind'));
    expect(found.tables.map(({ sheet }) => sheet)).toEqual(['Members', 'Orders', 'Activity']);
    expect(found.rules?.sheet).toBe('Settings (2)');
    const { result } = openAndDrive(host);
    must(ask<Boot>(host, 'runRemove', result!.runId, true));
    expect(host.workbook.sheetById(first.sheetId)).toBeTruthy();
  });

  test('a copy of a sheet, and one that was removed, do no harm', () => {
    const host = openShop();
    const { sheetId } = keep(host, 'en');
    host.workbook.deleteSheet(host.workbook.sheetById(sheetId)!);
    expect(must(ask<Found>(host, 'sidebarFind')).rules).toBeNull();
    expect(keep(host, 'en').sheetId).not.toBe(sheetId);
  });

  test('a request of another shape is refused', () => {
    const host = openShop();
    const good = settingsRequest('en');
    for (const bad of [
      null,
      { ...good, functions: [{ ...good.functions[0]!, id: 'NOPE' }] },
      { ...good, keep: [{ id: 'RFM_TIER', settings: [['nope', '1']] }] },
      { ...good, keep: [{ id: 'RFM_TIER', settings: [['bins', ...new Array(9).fill('1')]] }] },
      { ...good, functions: [good.functions[0]!, good.functions[0]!] },
    ]) {
      const answer = ask<Rules>(host, 'settingsKeep', bad);
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'requestBroken' } });
    }
    expect(host.workbook.sheets).toHaveLength(3);
  });
});

test('a sheet that was made in another language than the file has now says the same', () => {
  const host = openStages();
  keep(host, 'zh-Hans', ['LIFECYCLE_STAGE', ['churn', '80']]);
  must(ask<Boot>(host, 'sidebarSetLanguage', 'en'));
  const { rules } = must(ask<Found>(host, 'sidebarFind'));
  expect(rules!.values.LIFECYCLE_STAGE).toEqual([['churn', '80']]);
  const { sheetId } = must(ask<AnalysisResult>(host, 'analysisRun', stageRequest()));
  expect(host.workbook.sheetById(sheetId)!.value(6 + 3, 2)).toBe('Churn');
});
