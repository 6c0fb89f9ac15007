import { build } from 'esbuild';
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
  const bundle = bindChapters(result.outputFiles.map(({ path, text }) => ({ path, text })));
  const inputs = Object.keys(result.metafile.inputs).filter((name) => !name.startsWith('chapter:'));
  return { code: `${bundle}\n${stubs(ANALYSES)}\n`, inputs };
}
