import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnalysisHelp } from '../analyses/help.ts';
import { root } from './root.ts';

const folder = join(root, 'src', 'analyses');
const paths = readdirSync(folder)
  .map((name) => join(folder, name, 'help', 'index.ts'))
  .filter((path) => existsSync(path));
const helps: readonly Record<string, AnalysisHelp>[] = await Promise.all(
  paths.map((path) => import(pathToFileURL(path).href)),
);
const byId: Readonly<Record<string, AnalysisHelp>> = Object.assign({}, ...helps);

/** The help of a custom function: what `<folder>/help/index.ts` exports under its name. Throws where there is none. */
export function helpOf(id: string): AnalysisHelp {
  const help = byId[id];
  if (!help) throw new Error(`${id}: no src/analyses/<folder>/help/index.ts exports it`);
  return help;
}
