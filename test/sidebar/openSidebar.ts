import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Server } from '../../src/addon/api.ts';
import { findBrowser } from '../../src/build/browser.ts';
import { root } from '../../src/build/root.ts';
import { buildSidebar } from '../../src/build/sidebar.ts';
import type { Language } from '../../src/engine/language.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: [...flags, '--disable-component-update', '--disable-sync'],
  });

/** What answers the page: the fake server, or the real one on the host. */
export interface Serving {
  readonly boot: { readonly language: Language };
  serve(name: keyof Server, json: string): Promise<{ value: string } | { throws: string } | undefined>;
}

export interface Sight {
  /** The browser's own time. */
  now?: string;
  /** The page's clock stands still until the test moves it. */
  frozen?: boolean;
}

let built: Promise<string> | undefined;

/** Opens the built sidebar, served by the fake, as wide as Google's. What the page can't survive is collected in `broken`. */
export async function openSidebar(
  browser: Browser,
  server: Serving,
  sight: Sight = {},
): Promise<Page & { broken: string[] }> {
  built ??= buildSidebar();
  const html = await built;
  const { now = '2026-11-02T09:00:00', frozen = false } = sight;
  const locale = { en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[server.boot.language];
  const context = await browser.newContext({
    viewport: { width: 300, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    locale,
  });
  const page = Object.assign(await context.newPage(), { broken: [] as string[] });
  page.on('pageerror', (error) => page.broken.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && page.broken.push(message.text()));
  if (frozen) await page.clock.install({ time: new Date(`${now}+08:00`) });
  else await page.clock.setFixedTime(new Date(`${now}+08:00`));
  await page.exposeFunction('serve', (name: keyof Server, json: string) => server.serve(name, json));
  await page.addInitScript(googleScriptRun);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://localhost/sidebar');
  return page;
}

/** What Google's client puts into the page: a new runner for every handler, values as copies, Dates refused at once. */
function googleScriptRun() {
  const names = [
    'sidebarBoot',
    'sidebarFind',
    'sidebarSetLanguage',
    'sidebarImport',
    'reviewStart',
    'reviewStep',
    'reviewProgress',
    'reviewPause',
    'reviewDiscard',
  ];
  names.push(
    'ruleTry',
    'settingsKeep',
    'analysisRun',
    'reviewTakeOver',
    'runRemove',
    'sampleAdd',
    'sampleRemove',
    'sheetShow',
  );
  type Handlers = { good?: (value: unknown) => void; bad?: (error: Error) => void };
  const serve = (
    window as unknown as {
      serve: (name: string, json: string) => Promise<{ value: string } | { throws: string } | undefined>;
    }
  ).serve;
  const check = (value: unknown, key: string) => {
    if (typeof value === 'function' || Object.prototype.toString.call(value) === '[object Date]')
      throw new TypeError(`Failed due to illegal value in property: ${key}`);
    if (value && typeof value === 'object')
      for (const inner in value) check((value as Record<string, unknown>)[inner], inner);
  };
  const runner = (handlers: Handlers): Record<string, unknown> => ({
    withSuccessHandler: (good: Handlers['good']) => runner({ ...handlers, good }),
    withFailureHandler: (bad: Handlers['bad']) => runner({ ...handlers, bad }),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          args.forEach((value, index) => void check(value, String(index)));
          void serve(name, JSON.stringify(args)).then((answer) => {
            if (!answer) return;
            if ('throws' in answer) handlers.bad?.(new Error(answer.throws));
            else handlers.good?.(JSON.parse(answer.value));
          });
        },
      ]),
    ),
  });
  Object.assign(window, { google: { script: { run: runner({}), host: { close() {} } } } });
}

/** What axe-core finds, as "rule: element". */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits for a screen of the sidebar. */
export const atScreen = (page: Page, name: string): Promise<void> =>
  page.locator(`main[data-screen="${name}"]`).waitFor({ timeout: 10_000 });
