import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { formOf } from '../../src/build/forms.ts';
import { root } from '../../src/build/root.ts';
import { LANGUAGES, type Language } from '../../src/engine/language.ts';
import { type Host, openHost } from '../../src/host/host.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { atScreen, axeFindings, launch, openSidebar, overflow, type Serving } from './openSidebar.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const NOW = '2026-11-02T09:00:00';

let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  browser = await launch();
});
afterAll(() => browser.close());

/** The real server as dist/Code.js holds it, on the host, with the menu item pressed that opens the review. */
function hosted(language: Language): { host: Host; serving: Serving } {
  const userLocale = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[language];
  const host = openHost({ userLocale, now: Date.parse(`${NOW}Z`) });
  host.open();
  host.clickMenu('openReview');
  const serve: Serving['serve'] = async (name, json) => {
    const called = host.call(name, ...JSON.parse(json));
    return called.ok ? { value: JSON.stringify(called.value) } : { throws: called.error.message };
  };
  return { host, serving: { boot: { language }, serve } };
}

describe.each(LANGUAGES)('with the real server, in %s', (language) => {
  const words = wordsIn[language];

  test('the sample data become a review, whose sheets are then removed again', async () => {
    const { host, serving } = hosted(language);
    const page = await openSidebar(browser, serving, { now: NOW });
    await atScreen(page, 'welcome');
    const before = host.workbook.sheets.map(({ name }) => name);
    await press(page, words.welcome.sample);
    await atScreen(page, 'found');
    await press(page, words.found.checkColumns);
    await atScreen(page, 'columns');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await press(page, words.columns.save);
    await atScreen(page, 'found');
    await page.locator('main button.filled').click();
    await atScreen(page, 'done');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('textbox').inputValue()).not.toBe('');
    expect(await page.locator('main ul.rows button').count()).toBe(8);
    await press(page, words.done.remove);
    await press(page, words.done.removeYes);
    await atScreen(page, 'manage');
    // The person's language became the file's with the sample, and stayed it.
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await press(page, words.manage.sampleRemove);
    await page.getByText(words.manage.sampleRemoved).waitFor();
    const left = host.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(left).toEqual(before);
    expect(page.broken).toEqual([]);
  });

  test('an analysis of the sample data becomes a sheet, which is then removed again', async () => {
    const { host, serving } = hosted(language);
    const page = await openSidebar(browser, serving, { now: NOW });
    await atScreen(page, 'welcome');
    await press(page, words.welcome.sample);
    await atScreen(page, 'found');
    const before = host.workbook.sheets.map(({ name }) => name);
    await press(page, words.footer.analyses);
    const { title } = formOf(analysisById('RETENTION')!, language);
    await press(page, title);
    await press(page, words.analyses.run);
    await page.getByRole('heading', { name: words.analyses.made }).waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([...before, title]);
    expect(host.workbook.sheetByName(title)!.lastRow()).toBeGreaterThan(10);
    await press(page, words.footer.manage);
    await press(page, words.manage.removeAnalysis(title));
    await press(page, words.done.removeYes);
    await page.getByText(words.manage.noRuns).waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(page.broken).toEqual([]);
  });

  test('a table that it did not recognise can be said to be orders', async () => {
    const { host, serving } = hosted(language);
    host.workbook.putBlock(host.workbook.sheets[0]!, 1, 1, [
      ['a1', 'b1', 'c1'],
      ['x', 'y', 'z'],
      ['v', 'w', 'u'],
    ]);
    const page = await openSidebar(browser, serving, { now: NOW });
    await page.locator('main[data-screen=found], main[data-screen=welcome]').waitFor();
    await press(page, words.found.checkColumns);
    const table = page.locator('fieldset.table').first();
    await table.getByLabel(words.columns.kind).selectOption('orders');
    expect(await table.locator('select').nth(1).locator('option').count()).toBeGreaterThan(3);
  });

  test('a file of orders in Mac Roman is imported, found and reviewed', async () => {
    const { serving } = hosted(language);
    const page = await openSidebar(browser, serving, { now: NOW });
    await atScreen(page, 'welcome');
    await press(page, words.welcome.import);
    const buffer = readFileSync(join(root, 'test/sidebar/files/orders-mac.csv'));
    await page.locator('input[type=file]').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer });
    await page.locator('main button.filled').click();
    await press(page, words.import.next);
    await atScreen(page, 'found');
    expect(await page.locator('main .lead').innerText()).toContain(' 40');
  });
});
