// Makes a fresh clone ready: installs what the lock file names when it isn't there, and says so on stderr only,
// because the command line's answers own stdout. Plain JavaScript: nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Member Ops needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
const marker = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');
const stale = !existsSync(marker) || statSync(marker).mtimeMs + 1 < statSync(lock).mtimeMs;
const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
const have = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')).packages : {};
const missing = Object.keys(wanted).some(
  (path) => path && !wanted[path].optional && have[path]?.version !== wanted[path].version,
);
if (stale && missing) {
  console.error('Installing what Member Ops needs (once) …');
  // Not `npm ci`: that refuses a lock file without the builds for other systems, which some registries don't carry.
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
