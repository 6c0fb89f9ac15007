import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'host', 'page');

/** Bundles the spreadsheet page, and the script that gives its sidebar google.script, into `folder`. Nothing of it goes to dist. */
export async function buildPage(folder = join('.cache', 'page')): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [join(source, 'main.ts')],
      outdir: folder,
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      entryPoints: [join(source, 'bridge', 'client.ts')],
      outfile: join(folder, 'bridge.js'),
      bundle: true,
      format: 'iife',
      minify: true,
      charset: 'ascii',
      target: 'es2022',
      logLevel: 'warning',
    }),
    copyFile(join(source, 'index.html'), join(folder, 'index.html')),
  ]);
}
