import type { Language } from '../engine/language.ts';
import { runAnalysis } from './analysis/runAnalysis.ts';
import { answer } from './answer.ts';
import type {
  AnalysisRequest,
  AnalysisResult,
  Answer,
  Boot,
  Found,
  ImportChunk,
  Plan,
  Rules,
  Server,
  SettingsRequest,
  StepAnswer,
  Trial,
  TrialRequest,
} from './api.ts';
import { boot } from './boot.ts';
import { rememberLanguage } from './fileLanguage.ts';
import { findTablesOfFile } from './find/findTablesOfFile.ts';
import { importRows } from './importRows.ts';
import { openFile } from './openFile.ts';
import { Refused } from './refused.ts';
import { discardRun } from './run/discardRun.ts';
import { lookAtRun } from './run/lookAtRun.ts';
import { wishPause } from './run/pause.ts';
import { removeRun } from './run/removeRun.ts';
import { startReview } from './run/startReview.ts';
import { stepReview } from './run/stepReview.ts';
import { takeOver } from './run/takeOver.ts';
import { removeSample, writeSample } from './sample/writeSample.ts';
import { keepSettings } from './settings/keepSettings.ts';
import { tryRule } from './settings/tryRule.ts';
import { stateSheet, writeEntries } from './state/stateSheet.ts';

/** What google.script.run reaches. Every answer is {ok, value} or {ok: false, refusal}; none of these ever throws. */
export const server: Server = {
  sidebarBoot: (): Answer<Boot> => answer(boot),
  sidebarFind: (): Answer<Found> => answer(findTablesOfFile),
  sidebarSetLanguage: (language: Language): Answer<Boot> =>
    answer(() => {
      rememberLanguage(language);
      writeEntries(stateSheet(openFile()), [{ kind: 'language', key: 'file', value: language }]);
      return boot();
    }),
  sidebarImport: (chunk: ImportChunk) => answer(() => importRows(chunk)),
  reviewStart: (plan: Plan): Answer<StepAnswer> => answer(() => startReview(plan)),
  reviewStep: (runId: string): Answer<StepAnswer> => answer(() => stepReview(runId)),
  reviewProgress: (runId: string): Answer<StepAnswer | null> => answer(() => lookAtRun(runId)),
  reviewPause: (runId: string): Answer<null> =>
    answer(() => {
      if (lookAtRun(runId)?.run.finished === false) wishPause(runId);
      return null;
    }),
  reviewDiscard: (runId: string): Answer<Boot> =>
    answer(() => {
      discardRun(runId);
      return boot();
    }),
  reviewTakeOver: (runId: string): Answer<StepAnswer> => answer(() => takeOver(runId)),
  ruleTry: (request: TrialRequest): Answer<Trial> => answer(() => tryRule(request)),
  settingsKeep: (request: SettingsRequest): Answer<Rules> => answer(() => keepSettings(request)),
  analysisRun: (request: AnalysisRequest): Answer<AnalysisResult> => answer(() => runAnalysis(request)),
  runRemove: (runId: string, alsoEdited: boolean): Answer<Boot> =>
    answer(() => {
      removeRun(runId, alsoEdited);
      return boot();
    }),
  sampleAdd: (language: Language): Answer<Found> =>
    answer(() => {
      rememberLanguage(language);
      writeSample(language);
      return findTablesOfFile();
    }),
  sampleRemove: (): Answer<Boot> =>
    answer(() => {
      removeSample();
      return boot();
    }),
  sheetShow: (sheetId: number): Answer<null> =>
    answer(() => {
      const spreadsheet = openFile();
      const sheet = spreadsheet.getSheetById(sheetId);
      if (!sheet) throw new Refused('sheetGone');
      if (sheet.isSheetHidden()) sheet.showSheet();
      spreadsheet.setActiveSheet(sheet);
      return null;
    }),
};
