import type {
  AnalysisRequest,
  AnalysisResult,
  Answer,
  Boot,
  Found,
  ImportChunk,
  Plan,
  Refusal,
  Rules,
  RunState,
  Server,
  SettingsRequest,
  StepAnswer,
  Trial,
  TrialRequest,
} from '../../src/addon/api.ts';
import type { Language } from '../../src/engine/language.ts';
import { aFile } from './fakeFile.ts';

/** What becomes of one call: refused by the server, thrown by Google, done but never answered, or held until told. */
export type Fault = { refuse: Refusal } | { throws: string } | { lost: 'before' | 'after' } | { until: Promise<void> };

/** A call that waits until the test lets it go, however slow the machine is. */
export function held(): { until: Promise<void>; letGo(): void } {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { until, letGo };
}

/** A server in memory with the manners of the real one: steps may be repeated, one review at a time. */
export class FakeServer implements Server {
  readonly calls: { name: string; args: unknown[] }[] = [];
  readonly faults: { name: keyof Server; fault: Fault; times: number }[] = [];
  readonly imported: { name: string; rows: string[][]; kinds: ImportChunk['kinds']; token: string }[] = [];
  boot: Boot;
  found: Found;
  plan: Plan | null = null;
  /** The last analysis that was asked for. */
  request: AnalysisRequest | null = null;
  /** The last rule that was tried, and what was last kept. */
  trial: TrialRequest | null = null;
  kept: SettingsRequest | null = null;
  private readonly language: Language;

  constructor(language: Language, changes: { boot?: Partial<Boot>; found?: Partial<Found> } = {}) {
    const file = aFile(language);
    this.language = language;
    this.boot = { ...file.boot, ...changes.boot };
    this.found = { ...file.found, ...changes.found };
  }

  /** The next calls of the function meet the fault. */
  fail(name: keyof Server, fault: Fault, times = 1): this {
    this.faults.push({ name, fault, times });
    return this;
  }

  /** Serves a call as the bridge does: JSON in, JSON out. Undefined is an answer that never comes. */
  async serve(name: keyof Server, json: string): Promise<{ value: string } | { throws: string } | undefined> {
    const args = JSON.parse(json);
    this.calls.push({ name, args });
    const met = this.faults.find((one) => one.name === name && one.times > 0);
    if (met) met.times--;
    const fault = met?.fault;
    if (fault && 'throws' in fault) return { throws: fault.throws };
    if (fault && 'refuse' in fault) return { value: JSON.stringify({ ok: false, refusal: fault.refuse }) };
    if (fault && 'lost' in fault && fault.lost === 'before') return undefined;
    if (fault && 'until' in fault) await fault.until;
    const answer = (this[name] as (...given: unknown[]) => unknown).apply(this, args);
    return fault && 'lost' in fault ? undefined : { value: JSON.stringify(answer) };
  }

  timesCalled = (name: keyof Server): number => this.calls.filter((call) => call.name === name).length;

  sidebarBoot = (): Answer<Boot> => done(this.boot);
  sidebarFind = (): Answer<Found> => done(this.found);
  sidebarSetLanguage = (language: Language): Answer<Boot> => {
    this.boot = { ...this.boot, language, fileHasLanguage: true };
    return done(this.boot);
  };

  sidebarImport = (chunk: ImportChunk): Answer<{ sheetId: number; rowsWritten: number }> => {
    let at =
      chunk.sheetId === null ? this.imported.findIndex(({ token }) => token === chunk.token) : chunk.sheetId - 100;
    if (at < 0)
      at = this.imported.push({ name: chunk.name, rows: [], kinds: chunk.kinds, token: chunk.token ?? '' }) - 1;
    const sheet = this.imported[at]!;
    chunk.rows.forEach((row, index) => {
      sheet.rows[chunk.offset + index] = row;
    });
    this.found = aFile(this.language).found;
    return done({ sheetId: at + 100, rowsWritten: chunk.offset + chunk.rows.length });
  };

  reviewStart = (plan: Plan): Answer<StepAnswer> => {
    const { run } = this.boot;
    if (run && run.lease === 'mine') return refused('runUnfinished', 'A review is not finished yet.');
    if (run) return refused('otherRun', 'Lin started a review.');
    this.plan = plan;
    this.boot = { ...this.boot, run: { ...aFile(plan.language).run, asOf: plan.asOf, name: plan.name } };
    return done(this.stepAnswer(this.boot.run!));
  };

  reviewStep = (runId: string): Answer<StepAnswer> => {
    const { run } = this.boot;
    // A step that is repeated after the end gives the end again.
    if (!run) return done(this.finished(runId));
    if (run.lease !== 'mine') return refused('otherRun', 'Lin took this review over.');
    const next: RunState = { ...run, done: run.done + 1, finished: run.done + 1 >= run.steps.length };
    if (next.finished) return this.end(next);
    this.boot = { ...this.boot, run: next };
    return done(this.stepAnswer(next));
  };

  reviewProgress = (): Answer<StepAnswer | null> => done(this.boot.run && this.stepAnswer(this.boot.run));
  reviewPause = (): Answer<null> => done(null);

  reviewTakeOver = (): Answer<StepAnswer> => {
    this.boot = { ...this.boot, run: { ...this.boot.run!, lease: 'mine' } };
    return done(this.stepAnswer(this.boot.run!));
  };

  reviewDiscard = (): Answer<Boot> => {
    this.boot = { ...this.boot, run: null };
    return done(this.boot);
  };

  analysisRun = (request: AnalysisRequest): Answer<AnalysisResult> => {
    this.request = request;
    const sheet = { sheetId: 40, name: request.words.title, exists: true, edited: false };
    const run = { runId: request.token, month: '', finishedAt: '2026-11-02 09:00', sheets: [sheet] };
    this.boot = { ...this.boot, pastRuns: [run, ...this.boot.pastRuns] };
    return done({ run, sheetId: 40, name: sheet.name, facts: 'Version 0.1.0' });
  };

  ruleTry = (request: TrialRequest): Answer<Trial> => {
    this.trial = request;
    return done(aFile(this.language).trial);
  };

  settingsKeep = (request: SettingsRequest): Answer<Rules> => {
    this.kept = request;
    const values = Object.fromEntries(request.keep.map(({ id, settings }) => [id, settings]));
    const rules = { sheetId: 50, sheet: 'Settings', values, tables: {} };
    this.found = { ...this.found, rules };
    return done(rules);
  };

  runRemove = (runId: string, alsoEdited: boolean): Answer<Boot> => {
    const pastRuns = this.boot.pastRuns.flatMap((past) => {
      if (past.runId !== runId) return [past];
      const sheets = past.sheets.map((sheet) => (sheet.edited && !alsoEdited ? sheet : { ...sheet, exists: false }));
      return sheets.some(({ exists }) => exists) ? [{ ...past, sheets }] : [];
    });
    this.boot = { ...this.boot, pastRuns };
    return done(this.boot);
  };

  sampleAdd = (language: Language): Answer<Found> => {
    this.boot = { ...this.boot, hasSample: true, language, fileHasLanguage: true };
    this.found = aFile(this.language).found;
    return done(this.found);
  };

  sampleRemove = (): Answer<Boot> => {
    this.boot = { ...this.boot, hasSample: false };
    return done(this.boot);
  };

  sheetShow = (): Answer<null> => done(null);

  private stepAnswer(run: RunState): StepAnswer {
    return {
      run,
      progress: '',
      rowsDone: run.done * 15_504,
      rowsTotal: run.steps.length * 15_504,
      warnings: [],
      result: null,
    };
  }

  private finished(runId: string): StepAnswer {
    const { run, result } = aFile(this.plan?.language ?? this.language);
    const last = { ...run, runId, done: run.steps.length, finished: true };
    return { ...this.stepAnswer(last), result: { ...result, runId } };
  }

  private end(run: RunState): Answer<StepAnswer> {
    const answer = this.finished(run.runId);
    const sheets = answer.result!.sheets.map((sheet) => ({ ...sheet, exists: true, edited: false }));
    const past = { runId: run.runId, month: '2026-10', finishedAt: '2026-11-02 09:20', sheets };
    this.boot = { ...this.boot, run: null, pastRuns: [past, ...this.boot.pastRuns] };
    return done(answer);
  }
}

const done = <T>(value: T): Answer<T> => ({ ok: true, value });
const refused = (code: string, message: string): Answer<never> => ({ ok: false, refusal: { code, message } });
