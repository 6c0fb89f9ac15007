import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a browser for the tests: CHROME_PATH, else an installed Chrome or Chromium, else, on Linux, the one from the
 * development package. Throws one line that says what to install.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, where no program can be started: set it to Chrome or Chromium.`);
  }
  const installed = places().find(canRun);
  if (installed) return installed;
  const packaged = process.platform === 'linux' ? await packagedBrowser() : null;
  if (packaged) return packaged;
  throw new Error('No browser for the tests was found: install Google Chrome or Chromium, or set CHROME_PATH to one.');
}

function places(): string[] {
  if (process.platform === 'darwin') return [...MAC, ...MAC.map((path) => join(process.env.HOME ?? '', path))];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser of the development package, unpacked on first use. It brings the libraries that a bare machine lacks, but
 * unpacks them only where it believes to be on the cloud service that it was made for.
 */
async function packagedBrowser(): Promise<string | null> {
  const bare = !LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, 'libnss3.so')));
  if (bare) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  }
}

const LIBRARY_FOLDERS = ['/usr/lib', '/usr/lib64', '/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
