import { performance } from 'node:perf_hooks';
import { clearCells, copyCells, sortRows } from '../model/cellOperations.ts';
import { restyled } from '../model/cellStyle.ts';
import { copySheet } from '../model/copySheet.ts';
import { isRowFiltered } from '../model/filterRows.ts';
import { deleteLines, insertLines } from '../model/lines.ts';
import { Refusal } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import {
  checkProtection,
  checkProtectionItself,
  checkSheetProtection,
  checkTypedColumns,
  writeBlock,
} from '../model/writeBlock.ts';
import type { AuthMode, Bridge, LockHandle, MenuItem, TextStore } from '../services/bridge.ts';
import type { FaultEffect } from './faults.ts';
import { checkGate } from './gates.ts';
import { enumNamesOf, signaturesOf } from './googleTypes.ts';
import type { HostState, Question } from './hostState.ts';
import { sanitiseHtml } from './sanitise.ts';
import { tariff, timeLimits } from './tariff.ts';
import { textTools } from './textTools.ts';

type Scope = 'document' | 'script' | 'user';

/** One run of the script: its rights, its time, its locks and the write whose refusal is still to be told. */
export class Execution implements Bridge {
  readonly authMode: AuthMode;
  /** null for a script that runs outside a document. */
  readonly workbook: Workbook | null;
  readonly uuid = textTools.uuid;
  readonly digest = textTools.digest;
  readonly hmac = textTools.hmac;
  readonly encode = textTools.encode;
  readonly decode = textTools.decode;
  readonly gzip = textTools.gzip;
  readonly gunzip = textTools.gunzip;
  readonly formatDate = textTools.formatDate;
  readonly parseDate = textTools.parseDate;
  readonly parseCsv = textTools.parseCsv;
  readonly sanitise = sanitiseHtml;
  readonly signatures = signaturesOf;
  readonly enumNames = enumNamesOf;
  readonly model = {
    writeBlock: writeBlock as Bridge['model']['writeBlock'],
    checkProtection,
    checkSheetProtection,
    checkProtectionItself,
    checkTypedColumns,
    restyled,
    insertLines,
    deleteLines,
    copySheet,
    sortRows,
    copyCells,
    clearCells,
    isRowFiltered,
  };
  /** The script was stopped for its running time; whatever it still does is in vain. */
  killed = false;
  private readonly state: HostState;
  private readonly startedAt: number;
  private readonly limit: number;
  private readonly handles: LockHandle[] = [];
  private readonly firstLog: number;
  private refusedWrite: Refusal | null = null;
  private skipWrite = false;
  private killAfter = false;
  private computingSince = performance.now();

  constructor(
    state: HostState,
    authMode: AuthMode,
    limit: number = authMode === 'FULL' ? timeLimits.full : timeLimits.short,
  ) {
    this.state = state;
    this.authMode = authMode;
    this.workbook = state.standalone ? null : state.workbook;
    this.limit = limit;
    this.startedAt = state.clock.elapsed();
    this.firstLog = state.logs.length;
  }

  get locale(): string {
    return this.state.workbook.locale;
  }
  get timezone(): string {
    return this.state.workbook.timezone;
  }
  get scriptTimezone(): string {
    return this.state.scriptTimezone;
  }
  get userLocale(): string {
    return this.state.userLocale;
  }
  get userKey(): string {
    return this.state.userKey;
  }

  enter(interfaceName: string, member: string): void {
    this.chargeComputing();
    this.assertAlive();
    if (interfaceName === 'Base.Logger') return;
    checkGate(this.authMode, this.state.scopes, interfaceName, member);
    const name = `${interfaceName.slice(interfaceName.indexOf('.') + 1)}.${member}`;
    const { counters } = this.state;
    counters.serviceCalls++;
    counters.byMember[name] = (counters.byMember[name] ?? 0) + 1;
    this.pass(tariff.serviceCall);
    if (interfaceName.startsWith('Spreadsheet.')) this.tellRefusedWrite();
    for (const effect of this.state.faults.strike(name, this.state.workbook.id)) this.suffer(effect);
    this.assertAlive();
  }

  leave(): void {
    this.skipWrite = false;
    if (this.killAfter) this.kill();
    this.computingSince = performance.now();
  }

  write(work: () => void): void {
    if (this.skipWrite) return;
    try {
      this.state.workbook.batch(work);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusedWrite = error;
    }
  }

  flush(): void {
    this.tellRefusedWrite();
    this.state.workbook.recalculate();
  }

  charge({ read = 0, written = 0 }: { read?: number; written?: number }): void {
    this.state.counters.cellsRead += read;
    this.state.counters.cellsWritten += written;
    this.pass(read * tariff.cellRead + written * tariff.cellWritten);
  }

  requireScopes(what: string, scopes: readonly string[]): void {
    this.state.scopes.require(what, scopes);
  }

  now(): number {
    return this.state.clock.now();
  }

  sleep(ms: number): void {
    this.pass(ms);
    this.assertAlive();
  }

  properties(scope: Scope): TextStore | null {
    return this.isAbsent(scope) ? null : this.state.properties[scope];
  }

  cache(scope: Scope): TextStore | null {
    return this.isAbsent(scope) ? null : this.state.caches[scope];
  }

  lock(scope: Scope): LockHandle | null {
    if (this.isAbsent(scope)) return null;
    const handle = this.state.locks[scope].handleFor(this);
    this.handles.push(handle);
    return handle;
  }

  /** Outside a document there is nothing that belongs to one. */
  private isAbsent(scope: Scope): boolean {
    return scope === 'document' && this.workbook === null;
  }

  htmlFile(name: string): string | null {
    return this.state.html[name] ?? null;
  }

  log(level: string, text: string): void {
    this.state.logs.push({ level, text });
  }

  readonly logText = (): string =>
    this.state.logs
      .slice(this.firstLog)
      .map(({ text }) => text)
      .join('\n');

  clearLog(): void {
    this.state.logs.length = this.firstLog;
  }

  setMenu(menu: { name: string; addon: boolean; items: readonly MenuItem[] }): void {
    const copy = JSON.parse(JSON.stringify(menu)) as typeof menu;
    this.state.menus = [
      ...this.state.menus.filter(({ name, addon }) => name !== copy.name || addon !== copy.addon),
      copy,
    ];
  }

  show(
    kind: 'sidebar' | 'modal' | 'modeless',
    page: { html: string; title: string; width: number; height: number },
  ): void {
    if (kind === 'sidebar') this.state.sidebar = { ...page };
    else this.state.dialog = { ...page, modal: kind === 'modal' };
  }

  ask(question: Question): { button: string; text: string } {
    this.releaseLocks();
    const { button, text = '' } = this.state.answer({ ...question });
    return { button, text };
  }

  /** Ends the run: locks go, and a write that was refused last is told now unless the run has `failed` already. */
  finish(failed: boolean): void {
    this.chargeComputing();
    this.releaseLocks();
    if (!this.killed && !failed) this.tellRefusedWrite();
  }

  /** Lets go of everything that a lock holds. */
  releaseLocks(): void {
    for (const handle of this.handles) handle.release();
  }

  private suffer({ run, slowMs, error, deferred, kill }: FaultEffect): void {
    run?.(this.state.workbook);
    if (slowMs !== undefined) this.pass(slowMs);
    if (kill === 'lost') this.kill();
    if (kill === 'kept') this.killAfter = true;
    if (!error) return;
    if (!deferred) throw error;
    this.skipWrite = true;
    this.refusedWrite = error;
  }

  private tellRefusedWrite(): void {
    const refused = this.refusedWrite;
    if (!refused || this.skipWrite) return;
    this.refusedWrite = null;
    throw refused;
  }

  private chargeComputing(): void {
    const present = performance.now();
    this.pass((present - this.computingSince) * this.state.computing);
    this.computingSince = present;
  }

  private pass(ms: number): void {
    this.state.clock.advance(ms);
    this.state.counters.virtualMs += ms;
  }

  private assertAlive(): void {
    if (this.killed || this.state.clock.elapsed() - this.startedAt > this.limit) this.kill();
  }

  private kill(): never {
    this.killed = true;
    this.killAfter = false;
    throw new Refusal('Exceeded maximum execution time');
  }
}
