import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

/** Runs a file of this folder in a Node process of its own, so that memory and warm code of others don't count; its last line is JSON. */
export function inFreshProcess<T>(file: string, ...args: readonly (string | number)[]): T {
  const path = join(root, 'test', 'bench', file);
  const output = execFileSync(process.execPath, ['--import', 'tsx', path, ...args.map(String)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').pop()!) as T;
}

/** The most memory that this process ever held, in MB. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
