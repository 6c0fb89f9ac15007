import { languageOfLocale } from '../words/languages.ts';
import type { Boot, PastRun } from './api.ts';
import { fileLanguage, givenLanguage, rememberLanguage } from './fileLanguage.ts';
import { markedSheets } from './marks.ts';
import { readRun } from './run/checkpoint.ts';
import type { RunEntry } from './run/finishReview.ts';
import type { ResultSheet } from './run/makeSheet.ts';
import { clock, runState } from './run/runState.ts';
import { type Entry, findState, readEntries } from './state/stateSheet.ts';

declare const VERSION: string;

/** Everything that the sidebar needs before its first screen. Reads no source. */
export function boot(): Boot {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const state = findState(spreadsheet);
  const entries = state ? readEntries(state) : [];
  const given = givenLanguage() ?? adoptLanguage(entries);
  const { lease, checkpoint } = readRun();
  const marked = markedSheets(spreadsheet);
  const screen = PropertiesService.getUserProperties().getProperty('screen');
  return {
    version: VERSION,
    language: given ?? fileLanguage(),
    userLanguage: languageOfLocale(Session.getActiveUserLocale()),
    fileHasLanguage: given !== null,
    locale: spreadsheet.getSpreadsheetLocale(),
    timezone: spreadsheet.getSpreadsheetTimeZone(),
    run: lease && checkpoint ? runState(lease, checkpoint, Date.now()) : null,
    pastRuns: pastRuns(entries, marked.filter((sheet): sheet is ResultSheet => sheet.mark.what === 'result')),
    hasSample: marked.some(({ mark }) => mark.what === 'sample'),
    screen: screen === 'check' || screen === 'manage' ? screen : 'review',
  };
}

/** A copied file has lost its properties but not its hidden sheet. */
function adoptLanguage(entries: readonly Entry[]): Boot['language'] | null {
  const entry = entries.find(({ kind }) => kind === 'language');
  if (!entry) return null;
  const language = entry.value as Boot['language'];
  rememberLanguage(language);
  return language;
}

function pastRuns(entries: readonly Entry[], results: readonly ResultSheet[]): PastRun[] {
  return entries
    .filter(({ kind }) => kind === 'run')
    .map(({ key, value }) => {
      const { month, finishedAt, answer } = value as RunEntry;
      const sheets = (answer.result?.sheets ?? []).map(({ sheetId, name }) => {
        const found = results.find((sheet) => sheet.sheetId === sheetId);
        return { sheetId, name: found ? found.sheet.getName() : name, exists: found !== undefined, edited: false };
      });
      return { runId: key, month, finishedAt: clock(finishedAt), sheets };
    })
    .reverse();
}
