import vm from 'node:vm';
import type { Outcome } from '../services/entry.ts';
import type { Execution } from './execution.ts';
import { fastGlobals } from './fastGlobals.ts';
import { servicesScript } from './servicesScript.ts';

/** The ways into a script that services/index.ts offers. */
export interface Entry {
  callFunction(name: string, args: string): Outcome;
  callTrigger(name: string): Outcome;
  callCustomFunction(name: string, args: readonly unknown[]): { ok: true; value: unknown } | (Outcome & { ok: false });
}

const runner = new vm.Script("globalThis[Symbol.for('host.run')]()", { filename: 'run' });
const runKey = Symbol.for('host.run');

/** A fresh context with the services and the script's own globals, used for one execution and thrown away. */
export class ScriptContext {
  private readonly context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  private readonly entry: Entry;
  private ownNames = new Set<string>();

  constructor(execution: Execution, code: string) {
    const { first, second } = fastGlobals(code);
    first.runInContext(this.context);
    const start = servicesScript().runInContext(this.context) as (bridge: Execution) => Entry;
    this.entry = start(execution);
    second.runInContext(this.context);
  }

  /** Evaluates the script's text. `timeout` is in real ms. Throws what its top level throws. */
  load(code: vm.Script, timeout: number): void {
    const before = new Set(Object.getOwnPropertyNames(this.context));
    code.runInContext(this.context, { timeout });
    this.ownNames = new Set(Object.getOwnPropertyNames(this.context).filter((name) => !before.has(name)));
  }

  /** Top-level functions that the script declares. */
  functionNames(): string[] {
    const globals = this.context as Record<string, unknown>;
    return [...this.ownNames].filter((name) => typeof globals[name] === 'function');
  }

  /** Does something inside the context, stopped after `timeout` real ms. */
  within<T>(timeout: number, work: (entry: Entry) => T): T {
    Object.defineProperty(this.context, runKey, { value: () => work(this.entry), configurable: true });
    return runner.runInContext(this.context, { timeout }) as T;
  }
}
