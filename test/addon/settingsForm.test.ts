import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisRequest, AnalysisResult } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must } from './driveReview.ts';
import { keep } from './settingsSheet.ts';
import { openStages, stageRequest } from './silentMembers.ts';

beforeAll(ensureBuilt);

describe('the form of an analysis beside a settings sheet', () => {
  const shown = (host: Host, request: AnalysisRequest) => {
    const { sheetId } = must(ask<AnalysisResult>(host, 'analysisRun', request));
    const sheet = host.workbook.sheetById(sheetId)!;
    return { sheet, stages: Array.from({ length: 6 }, (_, row) => sheet.value(6 + row, 2)) };
  };

  test('takes what it does not say itself from the settings sheet, and its sheet tells so', () => {
    const host = openStages();
    keep(host, 'en', ['LIFECYCLE_STAGE', ['churn', '80 days'], ['dormancy', '10 days']]);
    const { sheet, stages } = shown(host, stageRequest({ settings: [['dormancy', '40 days']] }));
    expect(stages).toEqual(['Maturity', 'Churn', 'Maturity', 'Churn', 'Maturity', 'Introduction']);
    const texts = JSON.stringify(
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (__, column) => sheet.value(row + 1, column + 1)),
      ),
    );
    expect(texts).toContain('"churn","80 days"');
    expect(texts).toContain('"dormancy","40 days"');
  });

  test('reads the settings sheet in one call', () => {
    const host = openStages();
    keep(host, 'en');
    const calls: string[] = [];
    const { strike } = host.faults;
    host.faults.strike = (member, ...rest) => {
      calls.push(member);
      return strike.call(host.faults, member, ...rest);
    };
    must(ask<AnalysisResult>(host, 'analysisRun', stageRequest()));
    host.faults.strike = strike;
    // Members, Last, the header above the rows' names aside: the third is the settings sheet.
    expect(calls.filter((call) => call === 'Range.getValues')).toHaveLength(3);
  });

  test.each([
    ['en', 'LIFECYCLE_STAGE churn (Settings!C', '"soon" is not a length of time. Write it like'],
    ['zh-Hans', 'LIFECYCLE_STAGE 流失天数 (设置!C', '“soon”不是'],
    ['zh-Hant', 'LIFECYCLE_STAGE 流失天數 (設定!C', '「soon」不是'],
  ] as const)('names sheet and cell of a wrong value in %s, and how to mend it', (language, place, sentence) => {
    const host = openStages();
    const { sheetId } = keep(host, language, ['LIFECYCLE_STAGE', ['churn', 'soon']]);
    const answer = ask<AnalysisResult>(host, 'analysisRun', stageRequest({ language }));
    if (!answer || answer.ok) throw new Error('nothing was refused');
    expect(answer.refusal.message).toContain(place);
    expect(answer.refusal.message).toContain(sentence);
    expect(answer.refusal.sheetId).toBe(sheetId);
    // Typed in the form, another value counts instead.
    const mended = ask<AnalysisResult>(host, 'analysisRun', stageRequest({ language, settings: [['churn', '80']] }));
    expect(mended?.ok).toBe(true);
  });

  test.each(LANGUAGES)('tells a wrong name, and a rule that only the computation refuses, in %s', (language) => {
    const host = openStages();
    const { sheetId } = keep(host, language);
    const sheet = host.workbook.sheetById(sheetId)!;
    const last = Array.from({ length: sheet.lastRow() }, (_, row) => row + 1)
      .filter((row) => sheet.value(row, 1) === 'LIFECYCLE_STAGE')
      .pop()!;
    host.workbook.enter(sheet, last + 1, 2, 'chrun');
    host.workbook.enter(sheet, last + 1, 3, '5');
    const refusal = (request: AnalysisRequest) => {
      const answer = ask<AnalysisResult>(host, 'analysisRun', request);
      if (!answer || answer.ok) throw new Error('nothing was refused');
      return answer.refusal.message;
    };
    expect(refusal(stageRequest({ language }))).toContain(`!B${last + 1})`);
    host.workbook.enter(sheet, last + 1, 2, '');
    host.workbook.enter(sheet, last + 1, 3, '');
    keep(host, language, ['LIFECYCLE_STAGE', ['churn', '1 month']]);
    // Months are a length of time, but no fixed number of days.
    expect(refusal(stageRequest({ language }))).toMatch(/!C\d+\)/);
  });
});
