import { RuleError } from '../analyses/fileRules/fileRules.ts';
import { InputError } from '../engine/inputProblem.ts';
import type { Language } from '../engine/language.ts';
import { languageOfLocale } from '../words/languages.ts';
import { problemSentence } from '../words/problems/index.ts';
import { refusalSentence } from '../words/refusals/index.ts';
import { PlacedError } from './analysis/givenArguments.ts';
import type { Answer, Refusal } from './api.ts';
import { givenLanguage } from './fileLanguage.ts';
import { googleRefusal } from './googleRefusal.ts';
import { Refused } from './refused.ts';

/** Runs what the sidebar asked for. Whatever goes wrong comes back as a sentence; nothing is ever thrown to the page. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, refusal: worded(error, speakingLanguage()) };
  }
}

function worded(error: unknown, language: Language): Refusal {
  if (error instanceof InputError) {
    const problem: Refusal = {
      code: error.problem.code,
      message: problemSentence(error.problem, language),
      action: 'checkColumns',
    };
    // A run keeps the rules that it began with: one that is mended counts for the next.
    if (error instanceof RuleError) return { ...problem, sheetId: error.sheetId, action: 'startOver' };
    return error instanceof PlacedError ? { ...problem, sheetId: error.sheetId } : problem;
  }
  const refused = error instanceof Refused ? error : googleRefusal(error);
  const { code, values, action, sheetId } = refused;
  const refusal: Refusal = { code, message: refusalSentence(code, values, language) };
  if (action) refusal.action = action;
  if (sheetId !== undefined) refusal.sheetId = sheetId;
  return refusal;
}

/** The file's language if it has one, else the person's. Asking may fail as well, when the services are down. */
function speakingLanguage(): Language {
  try {
    const language = givenLanguage() ?? languageOfLocale(Session.getActiveUserLocale());
    return language === 'ask' ? 'zh-Hans' : language;
  } catch {
    return 'en';
  }
}
