import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { root } from './root.ts';

const FILE = join(root, '.clasp.json');
const say = (text: string): void => console.log(text);

/** Points .clasp.json at a script. The change stays on this machine: git is told to leave the file alone. */
export function pointAtScript(scriptId: string, file = FILE): void {
  writeFileSync(file, `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
  if (file === FILE) spawnSync('git', ['update-index', '--skip-worktree', '.clasp.json'], { cwd: root });
}

/** An id as the address bar of the script editor shows it. */
export const isScriptId = (text: string): boolean => /^[\w-]{20,}$/.test(text);

/** Without an id: log in, make a new spreadsheet with the script bound to it. Returns the exit code. */
async function guide(): Promise<number> {
  say('1. Log in to Google with clasp. A browser window opens.');
  if (clasp('login') !== 0) return fail('Logging in did not work. Try again with: npx clasp login');
  say('2. Switch the Apps Script API on, once: open script.google.com/home/usersettings, then come back.');
  say('3. Making a new spreadsheet named "Member Ops" …');
  const aside = `${FILE}.aside`;
  renameSync(FILE, aside);
  clasp('create-script', '--type', 'sheets', '--title', 'Member Ops', '--rootDir', 'dist');
  // Its exit code says nothing: only the file that it writes tells that it worked.
  if (!existsSync(FILE)) {
    renameSync(aside, FILE);
    return fail('The spreadsheet was not made. Is the Apps Script API switched on? Then run npm run connect again.');
  }
  const { scriptId } = JSON.parse(readFileSync(FILE, 'utf8')) as { scriptId: string };
  rmSync(aside);
  pointAtScript(scriptId);
  // Making the script has put Google's own manifest over ours.
  await build();
  say('4. Done. Push the add-on with: npm run deploy');
  return 0;
}

const clasp = (...args: string[]): number | null =>
  spawnSync('npx', ['clasp', ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status;

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function connect(scriptId: string | undefined): Promise<number> {
  if (scriptId === undefined) return guide();
  if (!isScriptId(scriptId))
    return fail(
      `"${scriptId}" is not a script id. Copy it from the script editor: Project Settings ▸ IDs ▸ Script ID.`,
    );
  pointAtScript(scriptId);
  await build();
  say('Connected. Push the add-on with: npm run deploy');
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await connect(process.argv[2]);
