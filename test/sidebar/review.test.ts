import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { aFile, aPastRun } from './fakeFile.ts';
import { FakeServer, held } from './fakeServer.ts';
import { atScreen, launch, openSidebar } from './openSidebar.ts';

const words = wordsIn.en;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
/** The words of the element that has the focus. */
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
const text = (page: Page) => page.locator('main').innerText();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Tab until the element with this accessible name has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      const labels = (element as HTMLInputElement | null)?.labels;
      return (
        element?.getAttribute('aria-label') ??
        labels?.[0]?.innerText ??
        (element as HTMLElement | null)?.innerText ??
        ''
      );
    });
    if (at.split('\n')[0] === name) return;
  }
  throw new Error(`${name} is not reached with the Tab key`);
}

describe('the first screen', () => {
  test('says what the file holds and proposes the last complete month', async () => {
    const page = await openSidebar(browser, new FakeServer('en'));
    await atScreen(page, 'found');
    expect(await text(page)).toContain('members 4,812 · orders 31,204 · activity 88,017; 2 columns to check');
    expect(await page.getByLabel(words.found.month).inputValue()).toBe('2026-10');
    expect(await page.getByLabel(words.found.asOf).inputValue()).toBe('2026-11-01');
    expect(await page.getByRole('button', { name: 'Create the October 2026 review' }).count()).toBe(1);
  });

  test('warns when the data end before the month, and offers the month that they hold', async () => {
    const page = await openSidebar(browser, new FakeServer('en'), { now: '2026-12-01T08:00:00' });
    await atScreen(page, 'found');
    expect(await text(page)).toContain('Orders: the last day is Oct 31, 2026, before November 2026 begins.');
    await press(page, words.found.reviewInstead('2026-10'));
    expect(await page.getByLabel(words.found.asOf).inputValue()).toBe('2026-11-01');
    expect(await text(page)).not.toContain('begins');
  });

  test('proposes eight tiers for a Chinese file and eleven for an English one', async () => {
    for (const [language, scheme] of [
      ['en', 'eleven'],
      ['zh-Hans', 'eight'],
      ['zh-Hant', 'eight'],
    ] as const) {
      const server = new FakeServer(language);
      const page = await openSidebar(browser, server);
      await atScreen(page, 'found');
      await press(page, wordsIn[language].found.start('2026-10'));
      await atScreen(page, 'done');
      expect(server.plan!.options.rfmScheme).toBe(scheme);
    }
  });

  test('asks for the order of day and month before it starts, when the file does not tell', async () => {
    const server = new FakeServer('en', { found: { askDateOrder: true } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    expect(server.timesCalled('reviewStart')).toBe(0);
    await page.getByLabel(words.dateOrder.choices.dmy).check();
    await press(page, words.found.start('2026-10'));
    await atScreen(page, 'done');
    expect(server.plan!.dateOrder).toBe('dmy');
  });

  test('asks a bare zh account once which script it reads', async () => {
    const server = new FakeServer('zh-Hans', { boot: { userLanguage: 'ask', fileHasLanguage: false } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'language');
    await press(page, '繁體中文');
    await atScreen(page, 'found');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
    expect(server.boot.language).toBe('zh-Hant');
  });
});

describe('by keyboard alone', () => {
  test('from the sample data through the columns to the copied summary', async () => {
    const server = new FakeServer('en', { found: { tables: [], leftAlone: [] } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'welcome');
    await tabTo(page, words.welcome.sample);
    await page.keyboard.press('Enter');
    await atScreen(page, 'found');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, words.found.checkColumns);
    await page.keyboard.press('Enter');
    await atScreen(page, 'columns');
    await tabTo(page, 'VIP');
    await page.keyboard.press('Home');
    await tabTo(page, words.columns.save);
    await page.keyboard.press('Enter');
    await atScreen(page, 'found');
    await tabTo(page, words.found.start('2026-10'));
    await page.keyboard.press('Space');
    await atScreen(page, 'done');
    await tabTo(page, words.done.copy);
    await page.keyboard.press('Enter');
    await page.getByText(/Copied|The summary is selected/).waitFor();
    const vip = server.plan!.tables[0]!.columns.find(({ column }) => column === 5);
    expect(vip).toEqual({ column: 5, field: '' });
  });

  test('funnel steps are chosen, moved and removed', async () => {
    const server = new FakeServer('en');
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await page.getByText(words.found.more).click();
    for (const event of ['view', 'pay', 'cart', 'share'])
      await page.getByLabel(words.found.funnelAdd).selectOption(event);
    await page.getByRole('button', { name: words.found.moveUp('cart') }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      words.found.moveUp('cart'),
    );
    await page.getByRole('button', { name: words.found.drop('share') }).press('Enter');
    await press(page, words.found.start('2026-10'));
    await atScreen(page, 'done');
    expect(server.plan!.options.funnelSteps).toEqual(['view', 'cart', 'pay']);
  });
});

describe('the columns', () => {
  test('two columns for one field, and a needed field without one, are refused with the sheet named', async () => {
    const page = await openSidebar(browser, new FakeServer('en'));
    await atScreen(page, 'found');
    await press(page, words.found.checkColumns);
    await page.getByLabel('Paid at').selectOption('amount');
    await press(page, words.columns.save);
    expect(await page.getByRole('alert').innerText()).toBe(
      '“Orders” needs a column for Order date. Choose one, or don’t use this table.\n\n“Orders” has Amount more than once: Paid at, Paid. Keep one of them.',
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  });

  test('a table of another kind is offered the fields of that kind', async () => {
    const page = await openSidebar(browser, new FakeServer('en'));
    await atScreen(page, 'found');
    await press(page, words.found.checkColumns);
    await page.getByRole('group', { name: 'Group activity' }).getByLabel(words.columns.kind).selectOption('orders');
    const fields = await page.getByLabel('When').locator('option').allInnerTexts();
    expect(fields).toEqual(['Not used', 'Order id', 'Member id (needed)', 'Order date (needed)', 'Amount']);
  });
});

describe('a review under way', () => {
  test('a passing fault is tried again without a word of the exception', async () => {
    const server = new FakeServer('en').fail(
      'reviewStep',
      { throws: 'ScriptError: Service Spreadsheets timed out at line 7' },
      2,
    );
    const page = await openSidebar(browser, server, { frozen: true });
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByText(words.running.retrying(1, 3)).waitFor();
    expect(await text(page)).not.toContain('line 7');
    await page.clock.runFor(1_000);
    await page.getByText(words.running.retrying(2, 3)).waitFor();
    await page.clock.runFor(4_000);
    await atScreen(page, 'done');
  });

  test('after three further attempts it says so, and goes on when the person tries again', async () => {
    const server = new FakeServer('en').fail('reviewStep', { throws: 'server error' }, 4);
    const page = await openSidebar(browser, server, { frozen: true });
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    for (const [attempt, wait] of [
      [1, 1_000],
      [2, 4_000],
      [3, 10_000],
    ] as const) {
      await page.getByText(words.running.retrying(attempt, 3)).waitFor();
      await page.clock.runFor(wait);
    }
    await page.getByText(words.trouble['client.failed']!).waitFor();
    await press(page, words.actions.retry);
    await atScreen(page, 'done');
  });

  test('an answer that never comes is given up after a time, and the step is done again', async () => {
    const server = new FakeServer('en').fail('reviewStep', { lost: 'after' });
    const page = await openSidebar(browser, server, { frozen: true });
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByText(words.running.now('Data check')).waitFor();
    await page.clock.runFor(390_000);
    await page.getByText(words.trouble['client.noAnswer']!).waitFor();
    await press(page, words.actions.retry);
    await atScreen(page, 'done');
  });

  test('a start whose answer was lost goes on as the run that it began', async () => {
    const server = new FakeServer('en').fail('reviewStart', { lost: 'after' });
    const page = await openSidebar(browser, server, { frozen: true });
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByText(words.running.starting).first().waitFor();
    await page.clock.runFor(180_000);
    await atScreen(page, 'done');
    expect(server.timesCalled('reviewStart')).toBe(1);
  });

  test('several Google accounts are told in plain words with what to do', async () => {
    const server = new FakeServer('en').fail('sidebarBoot', { throws: 'Exception: PERMISSION_DENIED' });
    const page = await openSidebar(browser, server);
    await page.getByText(words.trouble['client.accounts']!).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(words.help.accountsSteps.length);
    expect(await text(page)).not.toContain('PERMISSION_DENIED');
    await press(page, words.actions.retry);
    await atScreen(page, 'found');
  });

  test('stopped and kept, it is offered again and continues where it was', async () => {
    const step = held();
    const server = new FakeServer('en').fail('reviewStep', step);
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await press(page, words.running.cancel);
    await expect.poll(() => focused(page)).toBe(words.running.keep);
    await press(page, words.running.keep);
    step.letGo();
    await atScreen(page, 'resume');
    expect(await text(page)).toContain('The review of October 2026 stopped at step 2 of 9: Tiers.');
    await press(page, words.resume.continue);
    await atScreen(page, 'done');
  });

  test('Escape closes the question, and the review goes on', async () => {
    const step = held();
    const server = new FakeServer('en').fail('reviewStep', step);
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await press(page, words.running.cancel);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(words.running.cancel);
    step.letGo();
    await atScreen(page, 'done');
  });

  test('thrown away, its half-made sheets go and the file is looked at again', async () => {
    const step = held();
    const server = new FakeServer('en').fail('reviewStep', step);
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await press(page, words.running.cancel);
    await press(page, words.running.discard);
    step.letGo();
    await atScreen(page, 'found');
    expect(server.timesCalled('reviewDiscard')).toBe(1);
    expect(server.boot.run).toBeNull();
  });

  test('a source that was edited meanwhile: it goes on with a copy', async () => {
    const refusal = {
      code: 'sourceChanged',
      message: 'The sheet “Orders” was changed.',
      action: 'useCopy',
      sheetId: 2,
    } as const;
    const server = new FakeServer('en').fail('reviewStep', { refuse: refusal });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByText(refusal.message).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await press(page, words.actions.useCopy);
    await atScreen(page, 'done');
    expect(server.plan!.useCopy).toBe(true);
    expect(server.timesCalled('reviewDiscard')).toBe(1);
  });

  test('refused at the start, the first screen says why and offers the columns', async () => {
    const refusal = { code: 'noSource', message: 'No table is chosen.', action: 'checkColumns' } as const;
    const page = await openSidebar(browser, new FakeServer('en').fail('reviewStart', { refuse: refusal }));
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await page.getByRole('alert').getByRole('button', { name: words.actions.checkColumns }).click();
    await atScreen(page, 'columns');
  });
});

describe('two people', () => {
  const run = { ...aFile('en').run, done: 3, name: 'Lin' };

  test('the second reads who reviews, since when and at which step', async () => {
    const server = new FakeServer('en', { boot: { run: { ...run, lease: 'other' } } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'resume');
    expect(await text(page)).toContain(
      'Lin has been reviewing October 2026 since Nov 2, 09:12. It is at step 4 of 9: Lifecycle.',
    );
    server.boot = { ...server.boot, run: null };
    await press(page, words.lookAgain);
    await atScreen(page, 'found');
  });

  test('a review that nobody goes on with is taken over', async () => {
    const server = new FakeServer('en', { boot: { run: { ...run, lease: 'stale' } } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'resume');
    await press(page, words.resume.takeOver);
    await atScreen(page, 'done');
    expect(server.timesCalled('reviewTakeOver')).toBe(1);
  });

  test('a colleague who began in the meantime is named after the start is refused', async () => {
    const server = new FakeServer('en');
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    server.boot = { ...server.boot, run: { ...run, lease: 'other' } };
    await press(page, words.found.start('2026-10'));
    await atScreen(page, 'resume');
    expect(await text(page)).toContain('Lin has been reviewing');
  });
});

describe('outputs', () => {
  test('links open the sheets by id', async () => {
    const server = new FakeServer('en');
    const page = await openSidebar(browser, server);
    await atScreen(page, 'found');
    await press(page, words.found.start('2026-10'));
    await atScreen(page, 'done');
    await press(page, words.done.open('2026-10 Tiers'));
    await expect
      .poll(() => server.calls.filter(({ name }) => name === 'sheetShow').map(({ args }) => args))
      .toEqual([[21]]);
  });

  test('a sheet that somebody edited stays unless it is ticked', async () => {
    const server = new FakeServer('en', { boot: { screen: 'manage', pastRuns: [aPastRun('en')] } });
    const page = await openSidebar(browser, server);
    await atScreen(page, 'manage');
    await press(page, words.manage.remove('2026-09'));
    expect(await text(page)).toContain('You have edited: 2026-09 Lifecycle.');
    await page.getByLabel(words.done.alsoEdited(1)).check();
    await press(page, words.done.removeYes);
    await page.getByText(words.manage.noRuns).waitFor();
    expect(server.calls.filter(({ name }) => name === 'runRemove').map(({ args }) => args)).toEqual([['run-0', true]]);
  });

  test('the language of the file changes the sidebar at once', async () => {
    const page = await openSidebar(browser, new FakeServer('en', { boot: { screen: 'manage' } }));
    await atScreen(page, 'manage');
    await page.getByLabel(words.manage.language).selectOption('zh-Hant');
    await press(page, words.manage.save);
    await page.getByRole('heading', { name: wordsIn['zh-Hant'].manage.title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  });
});
