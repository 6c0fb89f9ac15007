import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANALYSES, analysisById } from '../../src/analyses/index.ts';
import { formOf } from '../../src/build/forms.ts';
import { LANGUAGES, type Language } from '../../src/engine/language.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { FakeServer } from './fakeServer.ts';
import { atScreen, axeFindings, launch, openSidebar, overflow } from './openSidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The form of an analysis with its settings unfolded, every argument left as it is. */
async function openForm(server: FakeServer, language: Language, id: string) {
  server.boot = { ...server.boot, screen: 'analyses' };
  const page = await openSidebar(browser, server);
  await atScreen(page, 'analyses');
  await press(page, formOf(analysisById(id)!, language).title);
  await atScreen(page, 'analysis');
  await page.getByText(wordsIn[language].analyses.settings, { exact: true }).click();
  return page;
}
const label = (language: Language, id: string, setting: string): string =>
  formOf(analysisById(id)!, language).settings.find(({ name }) => name === setting)!.label;

describe.each(LANGUAGES)('a rule, in %s', (language) => {
  const w = wordsIn[language].rules;

  test('says who would move before it can be kept, and is then written with the texts of the sheet', async () => {
    const server = new FakeServer(language);
    const page = await openForm(server, language, 'PYRAMID_TIER');
    expect(await page.getByText(w.nothingChanged, { exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: w.try, exact: true }).count()).toBe(0);
    for (const select of await page.locator('.argument select').all())
      if ((await select.inputValue()) === '') await select.selectOption({ index: 2 });
    await page.getByLabel(label(language, 'PYRAMID_TIER', 'shares'), { exact: true }).fill('10, 90');
    expect(await page.getByRole('button', { name: w.keep, exact: true }).count()).toBe(0);
    await press(page, w.try);
    await page.getByText(w.result(96, 4812), { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(w.result(96, 4812));
    expect(await page.getByText(w.notWritten, { exact: true }).count()).toBe(1);
    expect(server.trial!.settings).toEqual([['shares', '10, 90']]);
    expect(server.timesCalled('settingsKeep')).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // A setting that is changed again has to be tried again.
    await page.getByLabel(label(language, 'PYRAMID_TIER', 'shares'), { exact: true }).fill('20, 80');
    expect(await page.getByRole('button', { name: w.keep, exact: true }).count()).toBe(0);
    await press(page, w.try);
    await page.getByRole('button', { name: w.keep, exact: true }).waitFor();
    await press(page, w.keep);
    await page.getByText(w.kept, { exact: true }).waitFor();
    const kept = server.kept!;
    expect(kept.keep).toEqual([{ id: 'PYRAMID_TIER', settings: [['shares', '20, 80']] }]);
    expect(kept.start).toEqual(language === 'en' ? [] : [{ id: 'RFM_TIER', settings: [['scheme', 'eight']] }]);
    expect(kept.functions.map(({ id }) => id)).toEqual(
      ANALYSES.filter(({ settings }) => Object.keys(settings).length > 0).map(({ id }) => id),
    );
    // From now on it is the file's value, and nothing is changed any more.
    expect(await page.getByText(w.ofFile('20, 80'), { exact: false }).count()).toBe(1);
    expect(page.broken).toEqual([]);
    await page.context().close();
  });

  test('of a table can be kept at once, and of the reviews is tried with their plan', async () => {
    const server = new FakeServer(language);
    const page = await openForm(server, language, 'FUNNEL');
    await page.getByLabel(label(language, 'FUNNEL', 'window'), { exact: true }).fill('7');
    expect(await page.getByRole('button', { name: w.try, exact: true }).count()).toBe(0);
    await press(page, w.keep);
    await page.getByText(w.kept, { exact: true }).waitFor();
    expect(server.kept!.keep).toEqual([{ id: 'FUNNEL', settings: [['window', '7']] }]);
    await press(page, wordsIn[language].footer.review);
    await atScreen(page, 'found');
    await page.getByText(wordsIn[language].found.more, { exact: true }).click();
    expect(await page.getByText(w.fromSheet).count()).toBe(1);
    await press(page, w.change.RFM_TIER);
    await atScreen(page, 'rule');
    await page.getByLabel(label(language, 'RFM_TIER', 'bins'), { exact: true }).fill('4');
    await press(page, w.try);
    await page.getByText(w.result(96, 4812), { exact: true }).waitFor();
    expect(server.trial).toMatchObject({ id: 'RFM_TIER', settings: [['bins', '4']], plan: { asOf: '2026-11-01' } });
    await page.context().close();
  });
});

describe('a form', () => {
  test('shows what the settings sheet says, and sends only what differs from it', async () => {
    const rules = {
      sheetId: 50,
      sheet: 'Settings',
      tables: { NEXT_ACTION: ['playbook'] },
      values: {
        LIFECYCLE_STAGE: [
          ['churn', '60 days'],
          ['dormancy', '30 days'],
          ['preset', 'four'],
          ['stage', 'Old', 'orders', '≥', '5'],
          ['stage', 'New'],
        ],
        CHANNEL_CLASS: [['built in', 'no']],
      },
    };
    const server = new FakeServer('en', { found: { rules } });
    const page = await openForm(server, 'en', 'LIFECYCLE_STAGE');
    const field = (setting: string) => page.getByLabel(label('en', 'LIFECYCLE_STAGE', setting), { exact: true });
    expect(await field('churn').getAttribute('placeholder')).toBe('60 days');
    expect(await field('dormancy').getAttribute('placeholder')).toBe('30 days');
    expect(await field('preset').locator('option').first().innerText()).toBe('In this file: four');
    expect(await field('stage').inputValue()).toBe('Old | orders | ≥ | 5\nNew');
    // Emptied, the file's table does not count this time.
    await field('stage').fill('');
    await field('churn').fill('90');
    for (const select of await page.locator('.argument select').all())
      if ((await select.inputValue()) === '') await select.selectOption({ index: 2 });
    await press(page, wordsIn.en.rules.try);
    await page.getByText(wordsIn.en.rules.result(96, 4812), { exact: true }).waitFor();
    expect(server.trial!.settings).toEqual([['churn', '90'], ['stage']]);
    await page.context().close();
    const other = await openForm(new FakeServer('en', { found: { rules } }), 'en', 'CHANNEL_CLASS');
    expect(await other.getByLabel(label('en', 'CHANNEL_CLASS', 'built in'), { exact: true }).isChecked()).toBe(false);
    await other.context().close();
  });

  test('tells what the server refuses where it stands, and keeps nothing', async () => {
    const server = new FakeServer('en');
    server.fail('ruleTry', {
      refuse: {
        code: 'notADuration',
        message: 'LIFECYCLE_STAGE churn (Settings!C78): "soon" is not a length of time.',
        sheetId: 50,
      },
    });
    const page = await openForm(server, 'en', 'PYRAMID_TIER');
    for (const select of await page.locator('.argument select').all())
      if ((await select.inputValue()) === '') await select.selectOption({ index: 2 });
    await page.getByLabel(label('en', 'PYRAMID_TIER', 'shares'), { exact: true }).fill('10, 90');
    await press(page, wordsIn.en.rules.try);
    expect(await page.getByRole('alert').innerText()).toContain('Settings!C78');
    expect(await page.getByRole('button', { name: wordsIn.en.actions.openSheet, exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: wordsIn.en.rules.keep, exact: true }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});
