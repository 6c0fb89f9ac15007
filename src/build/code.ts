import { build, type Metafile } from 'esbuild';
import { ANALYSES } from '../analyses/index.ts';
import { bindChapters } from './bindChapters.ts';
import { checkNames } from './checkNames.ts';
import { registryByChapter } from './registryByChapter.ts';
import { root } from './root.ts';
import { stubs } from './stubs.ts';
import { wordsAsText } from './wordsAsText.ts';

/** dist/Code.js as text: the add-on's bundle, then its top-level functions. Throws where a name would not work in Sheets. */
export async function buildCode(version: string): Promise<{ code: string; inputs: string[] }> {
  checkNames(ANALYSES);
  const { plugin, entries } = await registryByChapter();
  const result = await build({
    absWorkingDir: root,
    // What a call begins with, what only the sidebar asks for, and the analyses, a few at a time.
    entryPoints: {
      main: 'src/addon/main.ts',
      server: 'src/addon/server.ts',
      ...entries,
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'chapters',
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    charset: 'utf8',
    // Every formula call parses the whole file: half the text is half the wait.
    minify: true,
    write: false,
    metafile: true,
    plugins: [wordsAsText, plugin],
    define: { VERSION: JSON.stringify(version) },
  });
  const plain = neededBy('chapters/main.js', result.metafile.outputs);
  const chapters = result.outputFiles.map(({ path, text }) => ({
    path,
    text,
    packed: ![...plain].some((name) => path.endsWith(name)),
  }));
  const bundle = bindChapters(chapters, await unpacker());
  const inputs = Object.keys(result.metafile.inputs).filter((name) => !name.startsWith('chapter:'));
  return { code: `${bundle}\n${stubs(ANALYSES)}\n`, inputs };
}

/** Every call begins with these: they stay as they are, so that they need no unpacking. */
function neededBy(name: string, outputs: Metafile['outputs'], found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path } of outputs[name]?.imports ?? []) neededBy(path, outputs, found);
  return found;
}

/** The code that unpacks a chapter inside Code.js, as `unpack_`. */
async function unpacker(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/build/pack/unpackText.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'unpack_',
    target: 'es2019',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
