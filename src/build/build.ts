import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCode } from './code.ts';
import { buildPage } from './page.ts';
import { root } from './root.ts';
import { buildSidebar } from './sidebar.ts';

/** Writes dist/: exactly the three files that are pushed. Each appears whole; an unchanged one is left as it is. */
export async function build(): Promise<void> {
  const started = new Date();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [{ code }, sidebar] = await Promise.all([buildCode(version), buildSidebar()]);
  const files: Record<string, string> = {
    'Code.js': code,
    'Sidebar.html': sidebar,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  };
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!(name in files)) rmSync(join(dist, name), { recursive: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(dist, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    const whole = join(root, '.cache', `${name}.${process.pid}`);
    writeFileSync(whole, text);
    renameSync(whole, path);
  }
  // Sources changed while this build ran count as newer than it.
  const stamp = join(root, '.cache', 'built');
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await Promise.all([build(), buildPage()]);
