import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisResult } from '../../src/addon/api.ts';
import { analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { ask, must } from './driveReview.ts';
import { exampleRequest } from './exampleRequest.ts';
import { keep, rowsOf } from './settingsSheet.ts';
import { openStages } from './silentMembers.ts';

beforeAll(ensureBuilt);

describe('a formula that follows the settings sheet', () => {
  test('takes its settings from the block of its function, by name', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en');
    const formula =
      '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01", MO_Settings_LIFECYCLE_STAGE)';
    const stages = () => host.workbook.evaluate(formula).map(([cell]) => cell!.value);
    expect(stages()).toEqual(['Maturity', 'Churn', 'Dormancy', 'Dormancy', 'Maturity', 'Introduction']);
    const sheet = host.workbook.sheetById(sheetId)!;
    host.workbook.enter(sheet, rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'churn')[0]!.row, 3, '80');
    expect(stages()).toEqual(['Maturity', 'Churn', 'Dormancy', 'Churn', 'Maturity', 'Introduction']);
  });

  test('sees rows that were added through the sidebar, and rows of a table without their #', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en', [
      'MEMBER_LEVEL',
      ['level', 'Friend', '0'],
      ['level', 'Fan', '10'],
      ['level', 'Core', '20'],
      ['level', 'Star', '30'],
      ['level', 'Sun', '40'],
      ['level', 'Galaxy', '50'],
    ]);
    expect(rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level').map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Friend', '0'],
      ['Fan', '10'],
      ['Core', '20'],
      ['Star', '30'],
      ['Sun', '40'],
      ['Galaxy', '50'],
    ]);
    const level = (points: number) =>
      host.workbook.evaluate(`=MEMBER_LEVEL(${points}, , MO_Settings_MEMBER_LEVEL)`)[0]![0]!.value;
    expect([level(55), level(15)]).toEqual(['Galaxy', 'Fan']);
    keep(host, 'en', ['MEMBER_LEVEL', ['level', 'Low', '0'], ['level', 'High', '10']]);
    expect(rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level')).toHaveLength(2);
    expect([level(55), level(5)]).toEqual(['High', 'Low']);
    // What stands below has moved along: the next function's block is still its own.
    expect(rowsOf(host, sheetId, 'CLUSTER', 'seed')).toHaveLength(1);
    expect(host.workbook.evaluate('=CLUSTER({1;2;9}, 2, MO_Settings_CLUSTER)').map(([cell]) => cell!.value)).toEqual(
      host.workbook.evaluate('=CLUSTER({1;2;9}, 2)').map(([cell]) => cell!.value),
    );
    const sheet = host.workbook.sheetById(sheetId)!;
    for (const { row } of rowsOf(host, sheetId, 'LIFECYCLE_STAGE', '# stage'))
      host.workbook.enter(sheet, row, 2, 'stage');
    const formula = '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01"';
    const stages = (rest: string) => host.workbook.evaluate(formula + rest).map(([cell]) => cell!.value);
    // Our stages as a table say what the preset says.
    expect(stages(', MO_Settings_LIFECYCLE_STAGE)')).toEqual(stages(')'));
  });
});

describe('a playbook', () => {
  test.each([
    ['en', 'Playbook (playbook)', 'Introduction', 'Say hello'],
    ['zh-Hans', '动作表 (playbook)', '引入', '打招呼'],
    ['zh-Hant', '動作表 (playbook)', '引入', '打招呼'],
  ] as const)(
    'stands on the settings sheet in %s, serves a formula by its name, and the form where it is left out',
    (language, name, stage, action) => {
      const host = openStages();
      const { sheetId, tables } = keep(host, language);
      expect(Object.keys(tables).sort()).toEqual(['COUPON_FOR', 'NEXT_ACTION', 'QUESTION_CLASS', 'TOP_QUESTIONS']);
      const formula = (rest: string) =>
        host.workbook.evaluate(`=NEXT_ACTION("${stage}"${rest})`).map((row) => row.map(({ value }) => value));
      expect(formula(', MO_Table_NEXT_ACTION')).toEqual(formula(''));
      const row = rowsOf(host, sheetId, 'NEXT_ACTION', name).find(({ cells }) => cells[0] === stage)!;
      host.workbook.enter(host.workbook.sheetById(sheetId)!, row.row, 4, action);
      expect(formula(', MO_Table_NEXT_ACTION')).toEqual([[action]]);
      const last = host.workbook.sheetByName('Last')!;
      host.workbook.enter(last, 2, 4, stage);
      const request = {
        ...exampleRequest(analysisById('NEXT_ACTION')!, language),
        given: [{ range: 'Last!D2:D2' }],
        settings: [],
      };
      const made = host.workbook.sheetById(must(ask<AnalysisResult>(host, 'analysisRun', request)).sheetId)!;
      expect(made.value(6, 2)).toBe(action);
      // The formula on the sheet points at the playbook, too.
      const texts = Array.from({ length: made.lastRow() }, (_, line) => made.value(line + 1, 4)).map(String);
      const shown = texts.find((text) => text.startsWith('=NEXT_ACTION('))!;
      expect(host.workbook.evaluate(shown)).toMatchObject([[{ value: action }]]);
    },
  );
});
