import type { Workbook } from '../model/workbook.ts';
import type { MenuItem } from '../services/bridge.ts';
import type { VirtualClock } from './clock.ts';
import type { Counters } from './counters.ts';
import type { Faults } from './faults.ts';
import type { Scopes } from './gates.ts';
import type { SharedLock } from './locks.ts';
import type { CacheStore, PropertyStore } from './stores.ts';

/** A page on the person's screen. The HTML has gone through HtmlService's sanitiser. */
export interface ShownPage {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A question that a script puts to the person. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** Google's ButtonSet, e.g. YES_NO. */
  readonly buttons: string;
  readonly input: boolean;
}

/** One store or lock a scope. */
export type Scoped<T> = Readonly<Record<'document' | 'script' | 'user', T>>;

/** What lives longer than one execution. */
export interface HostState {
  readonly workbook: Workbook;
  /** The script runs outside a document, as from a trigger of its own project. */
  readonly standalone: boolean;
  readonly clock: VirtualClock;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly scopes: Scopes;
  readonly properties: Scoped<PropertyStore>;
  readonly caches: Scoped<CacheStore>;
  readonly locks: Scoped<SharedLock>;
  readonly html: Readonly<Record<string, string>>;
  readonly code: string;
  readonly scriptTimezone: string;
  userLocale: string;
  userKey: string;
  menus: { name: string; addon: boolean; items: readonly MenuItem[] }[];
  sidebar: ShownPage | null;
  dialog: (ShownPage & { readonly modal: boolean }) | null;
  readonly logs: { level: string; text: string }[];
  /** Answers the questions of alert and prompt. */
  answer: (question: Question) => { button: string; text?: string };
  /** How many times the time measured computing costs. */
  readonly computing: number;
}
