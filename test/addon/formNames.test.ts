import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisRequest, AnalysisResult, Answer } from '../../src/addon/api.ts';
import { analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import type { Language } from '../../src/engine/language.ts';
import { ask } from './driveReview.ts';
import { exampleRequest, openExample, SHEET } from './exampleRequest.ts';

beforeAll(ensureBuilt);

const repeats = analysisById('REPEAT_SUMMARY')!;

/** What is refused when the example is run with changes. */
function refusalOf(language: Language, changes: (request: AnalysisRequest) => Partial<AnalysisRequest>): string {
  const host = openExample(repeats);
  const request = exampleRequest(repeats, language);
  host.workbook.enter(host.workbook.sheetByName(SHEET)!, 3, 3, 'much');
  const answer: Answer<AnalysisResult> | null = ask(host, 'analysisRun', { ...request, ...changes(request) });
  if (!answer || answer.ok) throw new Error('nothing was refused');
  return answer.refusal.message;
}

describe('what a form refuses is called as the form calls it', () => {
  test.each([
    ['en', 'Amount (Example!C), row 3: "much" is not an amount of money.'],
    ['zh-Hans', '金额 (Example!C)，第 3 行：“much”不是金额。'],
    ['zh-Hant', '金額 (Example!C)，第 3 列：「much」不是金額。'],
  ] as const)('a cell, in %s', (language, sentence) => {
    expect(refusalOf(language, () => ({}))).toContain(sentence);
  });

  test.each([
    ['en', 'Divide by', ['divide by', 'x']],
    ['zh-Hans', '除以', ['divide by', 'x']],
    ['zh-Hant', '除以', ['divide by', 'x']],
  ] as const)('a setting, in %s', (language, label, setting) => {
    expect(refusalOf(language, () => ({ settings: [[...setting]] }))).toMatch(new RegExp(`^${label}`));
  });

  test('columns of different lengths are both named', () => {
    const sentence = refusalOf('zh-Hans', ({ given: [member, date] }) => ({
      given: [member!, { range: `${SHEET}!B2:B3` }, date!],
    }));
    expect(sentence).toContain('日期');
    expect(sentence).toContain('会员');
    expect(sentence).not.toMatch(/member|date/);
  });
});
