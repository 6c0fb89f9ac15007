import { computeResult } from '../../analyses/computeResult.ts';
import { refusingAtRule } from '../../analyses/fileRules/fileRules.ts';
import { analysisById } from '../../analyses/index.ts';
import { beingMadeWords } from '../../words/finish.ts';
import type { AnalysisRequest, AnalysisResult } from '../api.ts';
import { fileLanguage, givenLanguage, rememberLanguage } from '../fileLanguage.ts';
import { freeName } from '../freeName.ts';
import { dateMaker } from '../googleCells.ts';
import { changeMark, insertMarked, markedSheets } from '../marks.ts';
import { openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { sheetsOfRun } from '../run/makeSheet.ts';
import { withLock } from '../run/withLock.ts';
import { readRules } from '../settings/readRules.ts';
import { underRules } from '../settings/underRules.ts';
import { withTables } from '../settings/withTables.ts';
import { writeSheet } from '../write/writeSheet.ts';
import { analysisFacts } from './analysisFacts.ts';
import { analysisRun } from './analysisRuns.ts';
import { analysisSheet } from './analysisSheet.ts';
import { asFormula } from './asFormula.ts';
import { checkRequest } from './checkRequest.ts';
import { writesDecimalComma } from './decimalComma.ts';
import { passedArguments, readGiven, refusingInPlace } from './givenArguments.ts';
import { labelsOf } from './labelsOf.ts';
import { settingsBlock } from './settingsBlock.ts';

declare const VERSION: string;

/**
 * Runs one analysis on chosen ranges and writes its sheet, built whole under a temporary name. The computation is the
 * formula's own, with the very block of settings that the sheet then shows. Source sheets are only read.
 */
export function runAnalysis(request: AnalysisRequest): AnalysisResult {
  const analysis = checkRequest(request);
  return withLock(() => {
    const spreadsheet = openFile();
    const [before] = sheetsOfRun(spreadsheet, request.token);
    if (before?.mark.final)
      return { run: analysisRun(before), sheetId: before.sheetId, name: before.sheet.getName(), facts: '' };
    removeLeftOvers(spreadsheet);
    if (!givenLanguage()) rememberLanguage(request.language);
    const language = fileLanguage();
    const ofFile = readRules();
    const complete = withTables(analysis, request, ofFile);
    const given = readGiven(complete);
    const context = Object.create(readingContext('refuse'), { language: { value: () => language } });
    const rules = underRules(analysis, ofFile, request.settings, context);
    const settings = settingsBlock(analysis, rules.settings, language);
    const computed = refusingInPlace(analysis, given, request.words.names, () =>
      refusingAtRule(analysis, rules.kept, () =>
        computeResult(analysis, passedArguments(analysis, given, settings), context),
      ),
    );
    const name = freeName(spreadsheet, request.words.title);
    const quoted = `'${name.replace(/'/g, "''")}'`;
    const facts = analysisFacts(analysis, computed.given, VERSION, language);
    const spec = analysisSheet(analysis, {
      name,
      facts,
      computed,
      settings,
      labels: computed.hasHeader ? null : labelsOf(analysis, given, context),
      words: request.words,
      language,
      formula: (range) =>
        asFormula(
          analysis.id,
          complete.given,
          range && `${quoted}!${range}`,
          Object.keys(analysis.columns).length,
          writesDecimalComma(context.locale),
        ),
    });
    const mark = { what: 'result', run: request.token, step: analysis.id, final: false, checksum: '' } as const;
    const sheet = insertMarked(spreadsheet, beingMadeWords[language] + name, () => spreadsheet.getNumSheets(), mark);
    const traces = writeSheet(sheet, spec, dateMaker(context));
    SpreadsheetApp.flush();
    sheet.setName(name);
    const made = { ...mark, ...traces, final: true, made: Date.now() };
    changeMark(sheet, made);
    spreadsheet.setActiveSheet(sheet);
    const sheetId = sheet.getSheetId();
    return { run: analysisRun({ sheet, sheetId, mark: made }), sheetId, name, facts };
  });
}

/** Half-made sheets of analyses that were stopped; those of a review are its own affair. */
function removeLeftOvers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const { sheet, mark } of markedSheets(spreadsheet))
    if (mark.what === 'result' && !mark.final && analysisById(mark.step)) spreadsheet.deleteSheet(sheet);
}
