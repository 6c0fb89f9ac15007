import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { ANALYSES } from '../analyses/index.ts';
import { root } from './root.ts';

const REGISTRY_FOLDER = 'src/analyses';

/** Neighbours in the registry share most of what they need; a chapter of a few costs less text than one for each. */
const FOLDERS_A_CHAPTER = 7;

/**
 * The registry as the add-on carries it: an analysis is looked up by the chapter (bindChapters.ts) that holds it, so that
 * a formula call evaluates a few analyses and not all. `entries` are the chapters as entry points.
 */
export async function registryByChapter(): Promise<{ plugin: Plugin; entries: Record<string, string> }> {
  const folderOf = await foldersOfAnalyses();
  const folders = [...new Set(ANALYSES.map(({ id }) => folderOf[id]!.folder))];
  const chapterOf = (folder: string): string => `part${Math.floor(folders.indexOf(folder) / FOLDERS_A_CHAPTER)}`;
  const places = Object.fromEntries(
    ANALYSES.map(({ id }) => [id, [chapterOf(folderOf[id]!.folder), folderOf[id]!.name]]),
  );
  const lookUp = `const places = ${JSON.stringify(places)};
export const analysisById = (id) => {
  const place = Object.prototype.hasOwnProperty.call(places, id) ? places[id] : undefined;
  return place && chapter_(place[0])[place[1]];
};`;
  const plugin: Plugin = {
    name: 'registry by chapter',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]analyses[\\/]index\.ts$/ }, () => ({ contents: lookUp, loader: 'js' }));
      build.onResolve({ filter: /^chapter:/ }, ({ path }) => ({
        path: path.slice('chapter:'.length),
        namespace: 'chapter',
      }));
      build.onLoad({ filter: /.*/, namespace: 'chapter' }, ({ path }) => ({
        contents: folders
          .filter((folder) => chapterOf(folder) === path)
          .map((folder) => `export * from './${folder}/index.ts';`)
          .join('\n'),
        resolveDir: join(root, REGISTRY_FOLDER),
      }));
    },
  };
  const entries = Object.fromEntries(folders.map((folder) => [chapterOf(folder), `chapter:${chapterOf(folder)}`]));
  return { plugin, entries };
}

/** By id: the folder whose index.ts exports the analysis, and under which name. Throws where one is exported nowhere. */
async function foldersOfAnalyses(): Promise<Record<string, { folder: string; name: string }>> {
  const registry = readFileSync(join(root, REGISTRY_FOLDER, 'index.ts'), 'utf8');
  const places: Record<string, { folder: string; name: string }> = {};
  for (const [, folder] of registry.matchAll(/from '\.\/(\w+)\/index\.ts'/g)) {
    const exported = await import(pathToFileURL(join(root, REGISTRY_FOLDER, folder!, 'index.ts')).href);
    for (const [name, value] of Object.entries(exported))
      if ((ANALYSES as readonly unknown[]).includes(value))
        places[(value as { id: string }).id] = { folder: folder!, name };
  }
  const missing = ANALYSES.filter(({ id }) => !places[id]).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`Not exported by a folder's index.ts: ${missing.join(', ')}`);
  return places;
}
