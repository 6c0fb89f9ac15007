import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { root } from '../../src/build/root.ts';

/** In a process of its own: ms from the text of Code.js to its functions, the first time and in later contexts. */
export interface Loads {
  readonly first: number;
  readonly later: number;
  /** The chapters that a first formula then brings to life. */
  readonly chapters: number;
}

const LATER = 20;
const code = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');

function load(context = createContext({})): number {
  const started = performance.now();
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return performance.now() - started;
}

const formulas = createContext({});
const first = load(formulas);
const begun = performance.now();
runInContext("App_('main'); App_('part0')", formulas);
const chapters = performance.now() - begun;
const later = Array.from({ length: LATER }, () => load()).sort((a, b) => a - b)[LATER / 2];
console.log(JSON.stringify({ first, later, chapters } satisfies Loads));
