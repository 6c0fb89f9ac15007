import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnalysisTask, Answer, Boot, Found, Refusal, ReviewResult, Rules, StepAnswer } from '../addon/api.ts';
import type { Language } from '../engine/language.ts';
import type { Draft } from './plan/draft.ts';
import type { Words } from './words/index.ts';

/** Where the person is. Each screen has one idea. */
export type Screen =
  | { name: 'loading' }
  | { name: 'stuck'; refusal: Refusal }
  | { name: 'language' }
  | { name: 'welcome' }
  | { name: 'import' }
  | { name: 'found'; refusal?: Refusal; checking?: boolean }
  | { name: 'columns'; checking?: boolean }
  | {
      name: 'running';
      /** The period, '' for a check of the data. */
      reviewed: string;
      /** '' for a new run. */
      runId: string;
      /** How it begins; left out, with the next step of the run. */
      first?: () => Promise<Answer<StepAnswer>>;
    }
  | { name: 'done'; reviewed: string; result: ReviewResult }
  | { name: 'resume' }
  | { name: 'manage' }
  | { name: 'analyses'; task?: AnalysisTask }
  | { name: 'whichModel' }
  | { name: 'isLevel' }
  | { name: 'analysis'; id: string }
  | { name: 'rule'; id: string }
  | { name: 'help'; from: Screen };

/** What every screen can see and do. */
export interface Sidebar {
  readonly words: Words;
  readonly language: Language;
  readonly boot: Boot;
  readonly found: Found | null;
  readonly draft: Draft | null;
  go(screen: Screen): void;
  setBoot(boot: Boot): void;
  setDraft(draft: Draft): void;
  /** The file's settings sheet, after something was kept in it. */
  setRules(rules: Rules): void;
  /** Takes what a look at the file has found, and opens the screen for it. */
  show(found: Found, boot?: Boot): void;
  /** Looks at the file again and opens the screen that fits; a failure comes back as a refusal. */
  look(checking?: boolean): Promise<Refusal | null>;
  /** Looks at the file again and stays where it is. */
  seek(): Promise<Refusal | null>;
  /** Asks the server how things stand and starts over from there. */
  restart(to?: 'review' | 'manage'): Promise<Refusal | null>;
}

export const SidebarContext = createContext<Sidebar | null>(null);

/** The sidebar around the component that calls. */
export function useSidebar(): Sidebar {
  return useContext(SidebarContext)!;
}
