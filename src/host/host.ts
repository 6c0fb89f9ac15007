import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalculator, formulaEngine } from './formulas/index.ts';
import { fillWorkbook } from './model/copySheet.ts';
import { type Switches, strictSwitches } from './model/switches.ts';
import { Workbook } from './model/workbook.ts';
import { clientArguments, forbiddenKey } from './runtime/clientCopy.ts';
import { VirtualClock } from './runtime/clock.ts';
import { Counters } from './runtime/counters.ts';
import { type CustomFunction, customFunctionsIn } from './runtime/customFunctions.ts';
import { Faults } from './runtime/faults.ts';
import { Scopes } from './runtime/gates.ts';
import type { HostState, Question, Scoped, ShownPage } from './runtime/hostState.ts';
import { SharedLock } from './runtime/locks.ts';
import { runScript } from './runtime/runScript.ts';
import { CacheStore, PropertyStore } from './runtime/stores.ts';
import { tariff } from './runtime/tariff.ts';
import type { AuthMode, MenuItem } from './services/bridge.ts';

/** How to open a host. */
export interface HostOptions {
  /** Folder with Code.js, appsscript.json and the HTML files, exactly as pushed; 'dist' by default. */
  readonly dist?: string;
  /** The script's text instead of a folder. */
  readonly code?: string;
  /** The manifest's text or content instead of a folder's. */
  readonly manifest?: string | Manifest;
  /** HTML files by name without extension, instead of a folder's. */
  readonly html?: Readonly<Record<string, string>>;
  /** Runs the script outside a document: no open file, no document properties, cache or lock. */
  readonly standalone?: boolean;
  /** The spreadsheet's locale and zone. */
  readonly locale?: string;
  readonly timezone?: string;
  /** Locale of the person's account. */
  readonly userLocale?: string;
  readonly userKey?: string;
  /** The host's time at the start, in ms. */
  readonly now?: number;
  readonly name?: string;
  readonly switches?: Partial<Switches>;
  /** How many times the measured time computing costs in virtual time; 0 leaves it out. */
  readonly computing?: number;
}

/** What the host reads of a manifest. */
interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** What a google.script.run call hands to its success or failure handler. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string; readonly stack: string } };

/** The outcome of a custom function, before the cell shows it. */
export type CustomOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string; readonly line?: number } };

/** A local Google Sheets with one file open and one add-on in it. */
export class Host {
  readonly workbook: Workbook;
  readonly customFunctions: readonly CustomFunction[];
  readonly counters: Counters;
  readonly faults: Faults;
  readonly clock: VirtualClock;
  private readonly state: HostState;
  private readonly options: HostOptions;
  private served: readonly string[] | null = null;

  constructor(options: HostOptions) {
    this.options = options;
    this.state = newState(options);
    const { workbook, counters, faults, clock, code } = this.state;
    this.workbook = workbook;
    this.counters = counters;
    this.faults = faults;
    this.clock = clock;
    this.customFunctions = customFunctionsIn(code);
    workbook.now = () => clock.now();
    const names = this.customFunctions.map(({ name }) => name);
    workbook.attachFormulas(formulaEngine, () =>
      createCalculator(workbook, {
        get locale() {
          return workbook.locale;
        },
        get timezone() {
          return workbook.timezone;
        },
        now: () => clock.now(),
        customFunctions: () => names,
        runCustomFunction: (name, args) => this.runCustomFunction(name, args),
      }),
    );
  }

  /** The page in the sidebar, null when closed; setting null closes it. */
  get sidebar(): ShownPage | null {
    return this.state.sidebar;
  }
  set sidebar(page: ShownPage | null) {
    this.state.sidebar = page;
  }

  /** The dialog on the screen, null when there is none; setting null closes it. */
  get dialog(): HostState['dialog'] {
    return this.state.dialog;
  }
  set dialog(page: HostState['dialog']) {
    this.state.dialog = page;
  }

  /** What scripts logged. */
  get logs(): readonly { level: string; text: string }[] {
    return this.state.logs;
  }

  /** Document, script and user properties. */
  get properties(): Scoped<PropertyStore> {
    return this.state.properties;
  }

  /** The caches, whose entries may be evicted. */
  get caches(): Scoped<CacheStore> {
    return this.state.caches;
  }

  /** The locks, which another user may hold. */
  get locks(): Scoped<SharedLock> {
    return this.state.locks;
  }

  /** Answers the questions that scripts ask with alert and prompt. */
  onQuestion(answer: HostState['answer']): void {
    this.state.answer = answer;
  }

  /** Another person sits down at the keyboard. */
  switchUser(userKey: string, userLocale = this.state.userLocale): void {
    this.state.userKey = userKey;
    this.state.userLocale = userLocale;
    this.workbook.userKey = userKey;
  }

  /** Opens the file: runs onOpen and answers the add-on's menu. An onOpen that fails leaves Help alone, as Sheets does. */
  open(authMode: AuthMode = 'LIMITED'): readonly MenuItem[] {
    this.state.menus = [];
    const outcome = runScript(this.state, authMode, (context, enter) => {
      if (!context.functionNames().includes('onOpen')) return { ok: true as const };
      return enter((entry) => entry.callTrigger('onOpen'));
    });
    if (!outcome.ok) {
      this.state.logs.push({ level: 'error', text: `onOpen: ${outcome.name}: ${outcome.message}` });
      return [{ label: 'Help' }];
    }
    return this.menu;
  }

  /** The add-on's menu as onOpen left it, Help last. */
  get menu(): readonly MenuItem[] {
    return [...this.state.menus.flatMap(({ items }) => items), { label: 'Help' }];
  }

  /** Runs a menu item's function with the rights of a person at the screen. */
  clickMenu(functionName: string): CallResult {
    return this.execute(functionName, '[]', `Script function not found: ${functionName}`);
  }

  /**
   * What google.script.run does from the sidebar: copies and checks the arguments (throwing at once what Google's client
   * throws), runs the function, and hands back what would reach the success or the failure handler.
   */
  call(functionName: string, ...args: unknown[]): CallResult {
    if (!this.functionNames.includes(functionName))
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    const result = this.execute(functionName, clientArguments(args), '');
    if (!result.ok) return result;
    const key = forbiddenKey(result.value);
    if (key === null) return result;
    const message = `User properties cannot end with "__". Failed on property: ${key}`;
    return { ok: false, error: { name: 'Error', message, stack: `Error: ${message}` } };
  }

  /** Runs a custom function for a cell: a run of its own on another server, outside the budget. Arguments: scalars, rows of scalars, Dates; what it returns is checked strictly. */
  runCustomFunction(name: string, args: readonly unknown[]): CustomOutcome {
    this.counters.customFunctionCalls++;
    const own = {
      ...this.state,
      counters: new Counters(),
      faults: new Faults(),
      clock: new VirtualClock(this.clock.now()),
    };
    const outcome = runScript(own, 'CUSTOM_FUNCTION', (context, enter) => {
      const declared = context
        .functionNames()
        .find((own) => own.toLowerCase() === name.toLowerCase() && !own.endsWith('_'));
      if (declared === undefined)
        return { ok: false as const, name: 'ReferenceError', message: `Unknown function: '${name}'.`, stack: '' };
      return enter((entry) => entry.callCustomFunction(declared, args));
    });
    if (outcome.ok) return { ok: true, value: outcome.value };
    const line = /Code\.js:(\d+)/.exec(outcome.stack)?.[1];
    const { message } = outcome;
    if (message === 'Exceeded maximum execution time')
      return { ok: false, error: { name: 'Exception', message, line: 0 } };
    return { ok: false, error: { name: outcome.name, message, ...(line ? { line: Number(line) } : {}) } };
  }

  /** A copy of the file (File ▸ Make a copy): sheets and developer metadata come along, document properties do not. */
  copyFile(): Host {
    const copy = new Host({ ...this.options, now: this.clock.now() });
    copy.workbook.sheets.splice(0, 1);
    fillWorkbook(copy.workbook, this.workbook);
    copy.workbook.name = `Copy of ${this.workbook.name}`;
    return copy;
  }

  /** The names that google.script.run knows: top-level functions without a trailing underscore. */
  get functionNames(): readonly string[] {
    if (!this.served) {
      const quiet: HostState = {
        ...this.state,
        counters: new Counters(),
        clock: new VirtualClock(0),
        faults: new Faults(),
        computing: 1,
      };
      const names = runScript(quiet, 'FULL', (context) => ({ ok: true as const, names: context.functionNames() }));
      if (!names.ok) throw new Error(`Code.js could not be loaded: ${names.name}: ${names.message}`);
      this.served = names.names.filter((name) => !name.endsWith('_'));
    }
    return this.served;
  }

  private execute(functionName: string, args: string, missing: string): CallResult {
    const outcome = runScript(this.state, 'FULL', (context, enter) => {
      if (!context.functionNames().includes(functionName))
        return { ok: false as const, name: 'ScriptError', message: missing, stack: '' };
      return enter((entry) => entry.callFunction(functionName, args));
    });
    if (outcome.ok) return { ok: true, value: JSON.parse(outcome.json) as unknown };
    const message =
      outcome.name === 'ScriptError' || outcome.message === 'Exceeded maximum execution time'
        ? outcome.message
        : `${outcome.name}: ${outcome.message}`;
    return {
      ok: false,
      error: { name: 'ScriptError', message, stack: outcome.stack.replace(/^[^\n]*/, `ScriptError: ${message}`) },
    };
  }
}

/** Opens a host: a new spreadsheet "Untitled spreadsheet" with the sheet "Sheet1" and the add-on of `dist`. */
export function openHost(options: HostOptions = {}): Host {
  return new Host(options);
}

function newState(options: HostOptions): HostState {
  const { dist = 'dist', locale = 'en_US', timezone = 'Etc/UTC', userLocale = 'en', userKey = 'user-1' } = options;
  const clock = new VirtualClock(options.now ?? Date.now());
  const manifest =
    options.manifest ?? (options.code === undefined ? readFileSync(join(dist, 'appsscript.json'), 'utf8') : {});
  const { timeZone = 'Etc/UTC', oauthScopes } =
    typeof manifest === 'string' ? (JSON.parse(manifest) as Manifest) : manifest;
  const workbook = new Workbook({
    id: 'local-spreadsheet',
    name: options.name ?? 'Untitled spreadsheet',
    locale,
    timezone,
    switches: { ...strictSwitches, ...options.switches },
  });
  workbook.userKey = userKey;
  workbook.insertSheet('Sheet1');
  const now = () => clock.now();
  return {
    workbook,
    standalone: options.standalone ?? false,
    clock,
    counters: new Counters(),
    faults: new Faults(),
    scopes: new Scopes(oauthScopes),
    properties: scoped(() => new PropertyStore()),
    caches: scoped(() => new CacheStore(now)),
    locks: scoped(() => new SharedLock(clock)),
    html: options.html ?? (options.code === undefined ? htmlFilesIn(dist) : {}),
    code: options.code ?? readFileSync(join(dist, 'Code.js'), 'utf8'),
    scriptTimezone: timeZone,
    userLocale,
    userKey,
    menus: [],
    sidebar: null,
    dialog: null,
    logs: [],
    answer: ({ buttons }: Question) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' }),
    computing: options.computing ?? tariff.computing,
  };
}

function scoped<T>(make: () => T): Scoped<T> {
  return { document: make(), script: make(), user: make() };
}

function htmlFilesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]));
}
