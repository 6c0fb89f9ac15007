import type { CellStyle, StyleProperties } from '../model/cellStyle.ts';
import type { Rectangle } from '../model/rectangle.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Chart, NamedRange, Protection } from '../model/sheetParts.ts';
import type { Workbook } from '../model/workbook.ts';
import type { WriteMode } from '../model/writeBlock.ts';

/** How a script was started, which decides what it may do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A menu that a script put together. */
export interface MenuItem {
  readonly label: string;
  /** Absent for a separator or a sub-menu. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
  readonly separator?: true;
}

/** A string store of the properties or cache service, living outside the script. */
export interface TextStore {
  get(key: string): string | null;
  set(key: string, value: string, seconds?: number): void;
  delete(key: string): void;
  keys(): string[];
}

/** A lock as one execution sees it. */
export interface LockHandle {
  tryFor(ms: number): boolean;
  release(): void;
  isHeld(): boolean;
}

/**
 * All that the services inside a script's context know of the outside. The objects behind it live in the host's own
 * realm: arrays, dates and errors for the script are made by the services, never handed over.
 */
export interface Bridge {
  readonly authMode: AuthMode;
  readonly workbook: Workbook | null;
  /** Parameter lists of a member by Google's types; null for a name that the interface does not have. */
  signatures(interfaceName: string, member: string): readonly (readonly string[])[] | null;
  /** Member names of one of Google's enumerations. */
  enumNames(path: string): readonly string[];
  /** Before a member's body: gates, counting, virtual time, faults, deferred errors. Throws what Google would throw. */
  enter(interfaceName: string, member: string): void;
  /** After the body. */
  leave(): void;
  /** Does a write whose refusal shows only at the next call on the spreadsheet or at flush, as Google's do. */
  write(work: () => void): void;
  /** Throws the refusal of an earlier write, if any, and recalculates. */
  flush(): void;
  charge(cells: { read?: number; written?: number }): void;
  requireScopes(what: string, scopes: readonly string[]): void;
  readonly model: {
    writeBlock(sheet: Sheet, area: Rectangle, values: readonly (readonly unknown[])[], mode: WriteMode): void;
    checkProtection(sheet: Sheet, area: Rectangle): void;
    checkSheetProtection(sheet: Sheet): void;
    checkProtectionItself(sheet: Sheet, protection: Protection): void;
    checkTypedColumns(sheet: Sheet, area: Rectangle): void;
    restyled(
      style: CellStyle,
      changes: { readonly [K in keyof StyleProperties]?: StyleProperties[K] | undefined },
    ): CellStyle;
    insertLines(sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void;
    deleteLines(sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void;
    copySheet(sheet: Sheet, name: string, at: number): Sheet;
    sortRows(sheet: Sheet, area: Rectangle, keys: readonly { column: number; ascending: boolean }[]): void;
    copyCells(from: Sheet, source: Rectangle, to: Sheet, target: Rectangle, what: CopyParts): void;
    clearCells(sheet: Sheet, area: Rectangle, what: ClearParts): void;
    isRowFiltered(sheet: Sheet, row: number): boolean;
  };
  readonly locale: string;
  readonly timezone: string;
  readonly scriptTimezone: string;
  readonly userLocale: string;
  readonly userKey: string;
  now(): number;
  sleep(ms: number): void;
  properties(scope: 'document' | 'script' | 'user'): TextStore | null;
  cache(scope: 'document' | 'script' | 'user'): TextStore | null;
  lock(scope: 'document' | 'script' | 'user'): LockHandle | null;
  htmlFile(name: string): string | null;
  sanitise(html: string): string;
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
  readonly logText: () => string;
  clearLog(): void;
  setMenu(menu: { name: string; addon: boolean; items: readonly MenuItem[] }): void;
  show(
    kind: 'sidebar' | 'modal' | 'modeless',
    page: { html: string; title: string; width: number; height: number },
  ): void;
  /** Asks the person; drops the script's locks meanwhile. */
  ask(question: { title: string; prompt: string; buttons: string; input: boolean }): { button: string; text: string };
  uuid(): string;
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  hmac(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array;
  encode(text: string, charset: string): Uint8Array;
  decode(bytes: Uint8Array, charset: string): string;
  gzip(bytes: Uint8Array): Uint8Array;
  gunzip(bytes: Uint8Array): Uint8Array;
  formatDate(instant: number, timezone: string, pattern: string): string;
  parseDate(text: string, timezone: string, pattern: string): number;
  parseCsv(text: string, delimiter: string): string[][];
}

/** What copyTo takes along. */
export interface CopyParts {
  readonly values: boolean;
  readonly formulas: boolean;
  readonly formats: boolean;
  readonly validations: boolean;
  readonly notes: boolean;
  readonly transposed: boolean;
}

/** What clear takes away. */
export interface ClearParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

export type { Chart, NamedRange, Protection, Rectangle, Sheet, Workbook };
