import vm from 'node:vm';
import { zoneClock } from '../model/zoneClock.ts';
import type { AuthMode } from '../services/bridge.ts';
import type { Outcome } from '../services/entry.ts';
import { Execution } from './execution.ts';
import type { HostState } from './hostState.ts';
import { type Entry, ScriptContext } from './scriptContext.ts';
import { tariff, timeLimits } from './tariff.ts';

const compiled = new Map<string, vm.Script>();

/** The script compiled, once for each text. */
function compile(code: string): vm.Script {
  let script = compiled.get(code);
  if (!script) {
    script = new vm.Script(code, { filename: 'Code.js' });
    compiled.set(code, script);
  }
  return script;
}

type Failure = Outcome & { ok: false };

/**
 * Runs the script once: fresh context, services, its top level, then `work`. Locks end with it, a refused last write
 * fails it, and running over its time kills it wherever it is.
 */
export function runScript<T extends { ok: boolean }>(
  state: HostState,
  mode: AuthMode,
  work: (context: ScriptContext, enter: Enter) => T | Failure,
): T | Failure {
  const execution = new Execution(state, mode);
  const limit = mode === 'FULL' ? timeLimits.full : timeLimits.short;
  const realLimit = Math.ceil(limit / Math.max(1, state.computing || tariff.computing));
  const restoreZone = enterScriptZone(state.scriptTimezone);
  try {
    return state.workbook.batch(() => {
      let outcome: T | Failure;
      try {
        const context = new ScriptContext(execution, state.code);
        context.load(compile(state.code), realLimit);
        outcome = work(context, (call) => context.within(realLimit, call));
        execution.finish(!outcome.ok);
      } catch (error) {
        execution.releaseLocks();
        outcome = failureOf(error);
      }
      return execution.killed ? failureOf(new Error('Exceeded maximum execution time')) : outcome;
    });
  } finally {
    restoreZone();
  }
}

/** Calls into a script under its time limit. */
export type Enter = <R>(work: (entry: Entry) => R) => R;

function failureOf(error: unknown): Failure {
  const { name = 'Error', message = String(error), stack = '', code } = error as Error & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return { ok: false, name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  return { ok: false, name, message, stack: String(stack) };
}

/** Date methods answer in the script's zone, which Node takes from TZ. Answers how to put things back. */
function enterScriptZone(zone: string): () => void {
  const before = process.env.TZ;
  const present = before ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (present === zone || (isUtc(present) && isUtc(zone))) return () => {};
  zoneClock(zone);
  process.env.TZ = zone;
  return () => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  };
}

const isUtc = (zone: string) => /^(Etc\/)?(UTC|GMT|UCT|Zulu)$/.test(zone);
