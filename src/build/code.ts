import { build } from 'esbuild';
import { ANALYSES } from '../analyses/index.ts';
import { checkNames } from './checkNames.ts';
import { root } from './root.ts';
import { stubs } from './stubs.ts';
import { wordsAsText } from './wordsAsText.ts';

/** dist/Code.js as text: the add-on's bundle, then its top-level functions. Throws where a name would not work in Sheets. */
export async function buildCode(version: string): Promise<{ code: string; inputs: string[] }> {
  checkNames(ANALYSES);
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'App_',
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    charset: 'utf8',
    // Every formula call parses the whole file: half the text is half the wait.
    minify: true,
    write: false,
    metafile: true,
    plugins: [wordsAsText],
    define: { VERSION: JSON.stringify(version) },
  });
  return { code: `${result.outputFiles[0].text}\n${stubs(ANALYSES)}\n`, inputs: Object.keys(result.metafile.inputs) };
}
