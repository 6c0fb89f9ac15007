import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { FakeServer } from './fakeServer.ts';
import { atScreen, launch, openSidebar } from './openSidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = wordsIn.en;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Monday, 2 November 2026. */
async function opened(server: FakeServer, screen: string) {
  const page = await openSidebar(browser, server, { now: '2026-11-02T09:00:00' });
  await atScreen(page, screen);
  return page;
}

describe('the period of a review', () => {
  test('is the month, unless a week or a day is chosen: the last complete one is proposed', async () => {
    const server = new FakeServer('en');
    const page = await opened(server, 'found');
    const period = page.getByLabel(words.found.period, { exact: true });
    expect(await period.inputValue()).toBe('month');
    await period.selectOption('week');
    expect(await page.getByLabel(words.found.week).inputValue()).toBe('2026-W44');
    await period.selectOption('day');
    expect(await page.getByLabel(words.found.day).inputValue()).toBe('2026-11-01');
    await period.selectOption('week');
    await page.getByLabel(words.found.week).selectOption('2026-W42');
    expect(await page.getByLabel(words.found.asOf).inputValue()).toBe('2026-10-19');
    await press(page, words.found.start('2026-W42'));
    await atScreen(page, 'done');
    expect([server.plan?.period, server.plan?.asOf]).toEqual(['week', '2026-10-19']);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Oct 12 – 18, 2026 is reviewed/);
  });

  test('left alone is the month', async () => {
    const server = new FakeServer('en');
    const page = await opened(server, 'found');
    await press(page, words.found.start('2026-10'));
    await atScreen(page, 'done');
    expect([server.plan?.period, server.plan?.only]).toEqual(['month', undefined]);
  });
});

describe('check my data', () => {
  test('makes the data check sheet alone', async () => {
    const server = new FakeServer('en', { boot: { screen: 'check' } });
    const page = await opened(server, 'found');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.found.checkTitle);
    expect(await page.getByLabel(words.found.period, { exact: true }).count()).toBe(0);
    await press(page, words.found.check);
    await atScreen(page, 'done');
    expect(server.plan?.only).toBe('dataCheck');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.done.checked);
  });

  test('stays there when it is refused', async () => {
    const server = new FakeServer('en', { boot: { screen: 'check' } });
    server.fail('reviewStart', { refuse: { code: 'noRows', message: 'Orders holds no rows.' } });
    const page = await opened(server, 'found');
    await press(page, words.found.check);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.found.checkTitle);
  });
});

describe('which model', () => {
  test('answers three questions with a model, its reason and its form', async () => {
    const page = await opened(new FakeServer('en', { boot: { screen: 'analyses' } }), 'analyses');
    await press(page, words.model.open);
    await atScreen(page, 'whichModel');
    const choose = async (question: keyof typeof words.model.questions, answer: 'yes' | 'no') =>
      page
        .getByRole('group', { name: words.model.questions[question] })
        .getByLabel(words.model[answer], { exact: true })
        .check();
    await choose('target', 'no');
    await choose('everyone', 'yes');
    expect(await page.getByText(words.model.answerAll).count()).toBe(1);
    await choose('history', 'no');
    await page.getByRole('heading', { name: words.model.models.lifecycle }).waitFor();
    expect(await page.getByText(words.model.why.everyone).count()).toBe(1);
    await choose('target', 'yes');
    await page.getByRole('heading', { name: words.model.models.value }).waitFor();
    expect(await page.getByText(words.model.beside.lifecycle).count()).toBe(1);
    await page.locator('button.filled').click();
    await atScreen(page, 'analysis');
    expect(await page.locator('main').textContent()).toContain('RFM_TIER');
  });
});

describe('is this a level', () => {
  const opened5 = async () => {
    const page = await opened(new FakeServer('en', { boot: { screen: 'analyses' } }), 'analyses');
    await press(page, words.level.open);
    await atScreen(page, 'isLevel');
    const choose = async (question: keyof typeof words.level.questions, answer: 'yes' | 'no') =>
      page
        .getByRole('group', { name: words.level.questions[question] })
        .getByLabel(words.model[answer], { exact: true })
        .check();
    return { page, choose };
  };

  test('answers five questions with what it is, why, and the form to go on with', async () => {
    const { page, choose } = await opened5();
    for (const question of ['rises', 'stages'] as const) await choose(question, 'yes');
    for (const question of ['spend', 'compare'] as const) await choose(question, 'no');
    expect(await page.getByText(words.level.answerAll).count()).toBe(1);
    await choose('task', 'no');
    await page.getByRole('heading', { name: words.level.verdict.level, exact: true }).waitFor();
    expect(await page.getByText(words.level.why.rises).count()).toBe(1);
    await choose('spend', 'yes');
    await page.getByRole('heading', { name: words.level.verdict.points }).waitFor();
    expect(await page.getByText(words.level.beside.level).count()).toBe(1);
    await page.locator('button.filled').click();
    await atScreen(page, 'analysis');
    expect(await page.locator('main').textContent()).toContain('POINTS_BALANCE');
  });

  test('by keyboard alone', async () => {
    const { page } = await opened5();
    for (const question of Object.values(words.level.questions)) {
      await page.getByRole('group', { name: question }).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    // No to everything.
    await page.getByRole('heading', { name: words.level.verdict.benefit }).waitFor();
    expect(await page.getByText(words.level.why.nothing).count()).toBe(1);
  });
});
