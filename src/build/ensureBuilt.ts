import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Builds dist/ when it is missing or older than a source, so that the command line needs no command before it. */
export async function ensureBuilt(): Promise<void> {
  const built = join(root, 'dist', 'Code.js');
  const stamp = join(root, '.cache', 'built');
  const since = existsSync(built) && existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (newest(join(root, 'src')) <= since) return;
  const { build } = await import('./build.ts');
  await build();
}

function newest(folder: string): number {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
