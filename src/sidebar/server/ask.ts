import type { Answer, Server } from '../../addon/api.ts';
import { type ClientTrouble, troubleOf } from './trouble.ts';

/** A server function of Google's client: only `run` and what it takes from it are needed here. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** A step of a review may take what Google allows, and is watched; everything else answers sooner. */
const PATIENCE_MS: Partial<Record<keyof Server, number>> = {
  reviewStart: 180_000,
  reviewStep: 390_000,
  analysisRun: 180_000,
  ruleTry: 180_000,
  settingsKeep: 120_000,
  sidebarImport: 120_000,
};
const USUAL_PATIENCE_MS = 60_000;

const failed = (code: ClientTrouble): Answer<never> => ({ ok: false, refusal: { code, message: '', action: 'retry' } });

/**
 * Calls a function of the server and always resolves, within a time limit: what the server refuses, what Google's bridge
 * throws, an answer that never comes and one that comes back empty are all refusals. The reader's words for the codes
 * of its own stand in words/…/trouble.
 */
export function ask<Name extends keyof Server>(
  name: Name,
  ...given: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve) => {
    const settle = (answer: unknown) => resolve(answer as ReturnType<Server[Name]>);
    const timer = setTimeout(() => settle(failed('client.noAnswer')), PATIENCE_MS[name] ?? USUAL_PATIENCE_MS);
    const finish = (answer: unknown) => {
      clearTimeout(timer);
      settle(answer);
    };
    try {
      const runner = (google.script.run as unknown as Runner)
        .withSuccessHandler((value) => finish(isAnswer(value) ? value : failed('client.failed')))
        .withFailureHandler((error) => finish(failed(troubleOf(error))));
      (runner as unknown as Record<string, (...values: unknown[]) => void>)[name]!(...given);
    } catch {
      finish(failed('client.outdated'));
    }
  });
}

/** A Date or another illegal value anywhere in an answer turns the whole answer into null. */
const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
