import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/build/browser.ts';
import { buildPage } from '../../src/build/page.ts';
import { type Host, openHost } from '../../src/host/host.ts';
import { type RunningServer, startServer } from '../../src/host/server/serve.ts';

/** A small add-on of its own, so that these tests speak of the page alone. */
const CODE = `
/**
 * Doubles a number.
 * @param {number} amount The number to double.
 * @param {number} times (optional) How often.
 * @return Twice the number.
 * @customfunction
 */
function DOUBLE_UP(amount, times) {
  if (typeof amount !== 'number') throw new Error('Column B holds text in row 3: write a number there.');
  return [[amount * 2, 'spilled']];
}
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open the panel', 'openPanel').addItem('Say done', 'sayDone').addToUi();
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel'));
}
function sayDone() { SpreadsheetApp.getActiveSpreadsheet().toast('All 12 rows checked', 'Done'); }
function writeHere(text) { SpreadsheetApp.getActiveSheet().getRange('C3').setValue(text); return { wrote: text }; }
function failHere() { throw new Error('The sheet is protected.'); }
`;

const PANEL = `<!DOCTYPE html><html lang="en"><head><title>Panel</title></head><body>
<button id="write">Write</button><button id="fail">Fail</button><button id="date">Date</button><button id="close">Close</button>
<p id="out"></p>
<script>
var out = document.getElementById('out');
var run = google.script.run.withSuccessHandler(function (value) { out.textContent = JSON.stringify(value); })
  .withFailureHandler(function (error) { out.textContent = error.message; });
document.getElementById('write').onclick = function () { run.writeHere('from the panel'); };
document.getElementById('fail').onclick = function () { run.failHere(); };
document.getElementById('date').onclick = function () { try { run.writeHere(new Date()); } catch (error) { out.textContent = error.message; } };
document.getElementById('close').onclick = function () { google.script.host.close(); };
</script></body></html>`;

export function openSmallHost(): Host {
  const oauthScopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  return openHost({ code: CODE, html: { Panel: PANEL }, manifest: { timeZone: 'Etc/UTC', oauthScopes } });
}

export interface Stage {
  server: RunningServer;
  /** The workbook behind the page shown last. */
  host(): Host;
  /** A fresh workbook in a fresh page, ready to be used. */
  show(language?: string): Promise<Page>;
  close(): Promise<void>;
}

/** The page, built and served, with a browser to look at it. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'member-ops-page-'));
  const [executablePath] = await Promise.all([findBrowser(), buildPage(folder)]);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser: Browser = await chromium.launch({ executablePath, args });
  let host = openSmallHost();
  const open = () => {
    host = openSmallHost();
    return host;
  };
  const server = await startServer({ open, page: folder });
  return {
    server,
    host: () => host,
    async show(language = 'en') {
      await fetch(`${server.url}api/new?lang=${language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"sample":false}',
      });
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${server.url}?lang=${language}`);
      await page.waitForSelector('body[data-ready]');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Clicks a cell of an unscrolled sheet with usual sizes. */
export async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const canvas = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
  if (!canvas) throw new Error('The grid is not there.');
  await page.mouse.click(canvas.x + 46 + 100 * (column - 1) + 50, canvas.y + 24 + 21 * (row - 1) + 10);
}

export async function hoverCell(page: Page, row: number, column: number): Promise<void> {
  const canvas = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
  if (!canvas) throw new Error('The grid is not there.');
  const x = canvas.x + 46 + 100 * (column - 1) + 50;
  const y = canvas.y + 24 + 21 * (row - 1) + 10;
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}
