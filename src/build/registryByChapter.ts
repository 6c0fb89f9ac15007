import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { ANALYSES } from '../analyses/index.ts';
import { root } from './root.ts';

export const REGISTRY_FOLDER = 'src/analyses';

/**
 * The registry as the add-on carries it: an analysis is looked up by the chapter (bindChapters.ts) that holds it, so that
 * a formula call evaluates one analysis and not all. `folders` are those that the registry imports.
 */
export async function registryByChapter(): Promise<{ plugin: Plugin; folders: readonly string[] }> {
  const registry = join(root, REGISTRY_FOLDER, 'index.ts');
  const folders = [...readFileSync(registry, 'utf8').matchAll(/from '\.\/(\w+)\/index\.ts'/g)].map(([, name]) => name!);
  const places: Record<string, [folder: string, name: string]> = {};
  for (const folder of folders) {
    const exported = await import(pathToFileURL(join(root, REGISTRY_FOLDER, folder, 'index.ts')).href);
    for (const [name, value] of Object.entries(exported))
      if ((ANALYSES as readonly unknown[]).includes(value)) places[(value as { id: string }).id] = [folder, name];
  }
  const missing = ANALYSES.filter(({ id }) => !places[id]).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`Not exported by a folder's index.ts: ${missing.join(', ')}`);
  const contents = `const places = ${JSON.stringify(places)};
export const analysisById = (id) => {
  const place = Object.prototype.hasOwnProperty.call(places, id) ? places[id] : undefined;
  return place && chapter_(place[0])[place[1]];
};`;
  const plugin: Plugin = {
    name: 'registry by chapter',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]analyses[\\/]index\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
  return { plugin, folders };
}
