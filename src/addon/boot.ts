import { languageOfLocale } from '../words/languages.ts';
import { analysisRuns } from './analysis/analysisRuns.ts';
import type { Boot, PastRun } from './api.ts';
import { fileLanguage, givenLanguage, rememberLanguage } from './fileLanguage.ts';
import { markedSheets } from './marks.ts';
import { fileLocale, fileZone, openFile } from './openFile.ts';
import { readRun } from './run/checkpoint.ts';
import type { RunEntry } from './run/finishReview.ts';
import type { ResultSheet } from './run/makeSheet.ts';
import { clock, runState } from './run/runState.ts';
import { type Entry, readEntries } from './state/stateSheet.ts';

declare const VERSION: string;

const SCREENS: readonly Boot['screen'][] = ['check', 'manage', 'segment', 'funnels', 'compare'];

/** Everything that the sidebar needs before its first screen. Reads no source. */
export function boot(): Boot {
  const marked = markedSheets(openFile());
  const state = marked.find(({ mark }) => mark.what === 'state');
  const entries = state ? readEntries(state.sheet) : [];
  const given = givenLanguage() ?? adoptLanguage(entries);
  const { lease, checkpoint } = readRun();
  const results = marked.filter((sheet): sheet is ResultSheet => sheet.mark.what === 'result');
  const screen = PropertiesService.getUserProperties().getProperty('screen');
  return {
    version: VERSION,
    language: given ?? fileLanguage(),
    userLanguage: languageOfLocale(Session.getActiveUserLocale()),
    fileHasLanguage: given !== null,
    locale: fileLocale(),
    timezone: fileZone(),
    run: lease && checkpoint ? runState(lease, checkpoint, Date.now(), Session.getTemporaryActiveUserKey()) : null,
    pastRuns: [...analysisRuns(results), ...pastRuns(entries, results)].sort((a, b) =>
      b.finishedAt < a.finishedAt ? -1 : b.finishedAt > a.finishedAt ? 1 : 0,
    ),
    hasSample: marked.some(({ mark }) => mark.what === 'sample'),
    screen: SCREENS.find((name) => name === screen) ?? 'review',
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
    .flatMap(({ key, value }) => {
      const { month, finishedAt, answer } = value as RunEntry;
      const made = answer.result?.sheets ?? [];
      const sheets = made.map(({ sheetId, name }) => {
        const found = results.find((sheet) => sheet.sheetId === sheetId && sheet.mark.run === key);
        return {
          sheetId,
          name: found ? found.sheet.getName() : name,
          exists: found !== undefined,
          edited: found?.mark.edited ?? false,
        };
      });
      // A later review of the same period has taken over all that was left of it.
      const isTaken = results.some(({ sheetId }) => made.some((sheet) => sheet.sheetId === sheetId));
      if (isTaken && !sheets.some(({ exists }) => exists)) return [];
      return [{ runId: key, month, finishedAt: clock(finishedAt), sheets }];
    })
    .reverse();
}
