import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/engine/language.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { aFile, aPastRun } from './fakeFile.ts';
import { FakeServer } from './fakeServer.ts';
import { atScreen, openSidebar, type Sight } from './openSidebar.ts';

type Opened = Awaited<ReturnType<typeof openSidebar>>;
type Scene = (browser: Browser, language: Language, sight: Sight) => Promise<Opened>;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const nothingFound = { tables: [], leftAlone: [], columnsToCheck: 0 };
/** 会员编号 in GB18030 and other files whose bytes leave a doubt. */
const doubtful = {
  name: 'export.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([0xb0, 0xa1, 0x2c, 0xc4, 0xe3, 0x0a, 0x31, 0x2c, 0x32, 0x0a]),
};

const open = async (
  browser: Browser,
  language: Language,
  sight: Sight,
  changes: ConstructorParameters<typeof FakeServer>[1],
  screen: string,
) => {
  const server = new FakeServer(language, changes);
  const page = await openSidebar(browser, server, sight);
  await atScreen(page, screen);
  return Object.assign(page, { server });
};
const running = async (
  browser: Browser,
  language: Language,
  sight: Sight,
  fault: Parameters<FakeServer['fail']>[1],
) => {
  const server = new FakeServer(language);
  const page = await openSidebar(browser, server, sight);
  await atScreen(page, 'found');
  let steps = 0;
  server.reviewStep = ((step) => (runId: string) => {
    steps++;
    if (steps === 2) server.fail('reviewStep', fault, 100);
    return step(runId);
  })(server.reviewStep);
  await press(page, wordsIn[language].found.start('2026-10'));
  await atScreen(page, 'running');
  return page;
};
const inRun = (language: Language, lease: 'mine' | 'other' | 'stale') => ({
  boot: { run: { ...aFile(language).run, done: 3, lease, name: lease === 'mine' ? '' : 'Lin' } },
});

/** Every screen of the sidebar in each of its states, by name. */
export const SCENES: Record<string, Scene> = {
  loading: async (browser, language, sight) =>
    openSidebar(browser, new FakeServer(language).fail('sidebarBoot', { lost: 'before' }), sight),
  accounts: async (browser, language, sight) => {
    const server = new FakeServer(language).fail('sidebarBoot', { throws: 'PERMISSION_DENIED: we are sorry' });
    const page = await openSidebar(browser, server, sight);
    await atScreen(page, 'stuck');
    return page;
  },
  language: (browser, language, sight) =>
    open(browser, language, sight, { boot: { userLanguage: 'ask', fileHasLanguage: false } }, 'language'),
  welcome: (browser, language, sight) => open(browser, language, sight, { found: nothingFound }, 'welcome'),
  import: async (browser, language, sight) => {
    const page = await open(browser, language, sight, { found: nothingFound }, 'welcome');
    await press(page, wordsIn[language].welcome.import);
    await page
      .locator('input[type=file]')
      .setInputFiles([doubtful, { name: 'sheet.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) }]);
    await page.getByRole('heading', { name: 'sheet.xlsx' }).waitFor();
    return page;
  },
  importing: async (browser, language, sight) => {
    const page = await open(browser, language, sight, { found: nothingFound }, 'welcome');
    page.server.fail('sidebarImport', { lost: 'before' });
    await press(page, wordsIn[language].welcome.import);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from('id,paid\n1,2\n') });
    await press(page, wordsIn[language].import.start(2));
    await page.getByRole('progressbar').waitFor();
    return page;
  },
  found: (browser, language, sight) => open(browser, language, sight, {}, 'found'),
  'found, with warnings': async (browser, language, sight) => {
    const page = await open(
      browser,
      language,
      { ...sight, now: '2026-12-03T09:00:00' },
      { found: { askDateOrder: true } },
      'found',
    );
    for (const details of await page.locator('details').all()) await details.locator('summary').click();
    await page.locator('details select').last().selectOption({ index: 1 });
    await page.locator('details select').last().selectOption({ index: 1 });
    return page;
  },
  check: (browser, language, sight) => open(browser, language, sight, { boot: { screen: 'check' } }, 'found'),
  'check, made': async (browser, language, sight) => {
    const page = await SCENES.check!(browser, language, sight);
    await press(page, wordsIn[language].found.check);
    await atScreen(page, 'done');
    return page;
  },
  'found, of a week': async (browser, language, sight) => {
    const page = await open(browser, language, sight, {}, 'found');
    await page.getByLabel(wordsIn[language].found.period, { exact: true }).selectOption('week');
    return page;
  },
  whichModel: async (browser, language, sight) => {
    const page = await open(browser, language, sight, { boot: { screen: 'analyses' } }, 'analyses');
    await press(page, wordsIn[language].model.open);
    await atScreen(page, 'whichModel');
    for (const choice of await page.getByLabel(wordsIn[language].model.yes, { exact: true }).all())
      await choice.check();
    return page;
  },
  isLevel: async (browser, language, sight) => {
    const page = await open(browser, language, sight, { boot: { screen: 'analyses' } }, 'analyses');
    await press(page, wordsIn[language].level.open);
    await atScreen(page, 'isLevel');
    for (const choice of await page.getByLabel(wordsIn[language].model.yes, { exact: true }).all())
      await choice.check();
    return page;
  },
  columns: async (browser, language, sight) => {
    const page = await open(browser, language, sight, {}, 'found');
    await press(page, wordsIn[language].found.checkColumns);
    await atScreen(page, 'columns');
    return page;
  },
  'columns, refused': async (browser, language, sight) => {
    const page = await SCENES.columns!(browser, language, sight);
    await page.locator('fieldset.table').nth(1).locator('select').nth(1).selectOption('user_id');
    await press(page, wordsIn[language].columns.save);
    await page.getByRole('alert').waitFor();
    return page;
  },
  running: async (browser, language, sight) => {
    const page = await running(browser, language, sight, { lost: 'before' });
    await page.getByRole('progressbar', { name: wordsIn[language].running.progressLabel }).waitFor();
    await page.waitForFunction(
      () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > 0,
    );
    return page;
  },
  'running, asked to stop': async (browser, language, sight) => {
    const page = await SCENES.running!(browser, language, sight);
    await press(page, wordsIn[language].running.cancel);
    return page;
  },
  'running, refused': async (browser, language, sight) => {
    const message = {
      en: 'The sheet “Orders” was changed while the review ran.',
      'zh-Hans': '复盘进行时，工作表“订单表”被改动了。',
      'zh-Hant': '覆盤進行時，工作表「訂單表」被更動了。',
    }[language];
    const page = await running(browser, language, sight, {
      refuse: { code: 'sourceChanged', message, action: 'useCopy', sheetId: 2 },
    });
    await page.getByRole('alert').waitFor();
    return page;
  },
  done: async (browser, language, sight) => {
    const page = await open(browser, language, sight, {}, 'found');
    await press(page, wordsIn[language].found.start('2026-10'));
    await atScreen(page, 'done');
    return page;
  },
  'resume, mine': (browser, language, sight) => open(browser, language, sight, inRun(language, 'mine'), 'resume'),
  'resume, stale': (browser, language, sight) => open(browser, language, sight, inRun(language, 'stale'), 'resume'),
  'resume, other': (browser, language, sight) => open(browser, language, sight, inRun(language, 'other'), 'resume'),
  manage: async (browser, language, sight) => {
    const page = await open(
      browser,
      language,
      sight,
      { boot: { screen: 'manage', hasSample: true, pastRuns: [aPastRun(language)] } },
      'manage',
    );
    await press(page, wordsIn[language].manage.remove('2026-09'));
    return page;
  },
  'manage, settings': async (browser, language, sight) => {
    const page = await open(browser, language, sight, { boot: { screen: 'manage' } }, 'manage');
    await press(page, wordsIn[language].rules.open);
    await page.getByText('Settings', { exact: true }).waitFor();
    return page;
  },
  'found, with rules': async (browser, language, sight) => {
    const rules = { sheetId: 50, sheet: 'Settings', values: {}, tables: {} };
    const page = await open(browser, language, sight, { found: { rules } }, 'found');
    await page.getByText(wordsIn[language].found.more, { exact: true }).click();
    return page;
  },
  rule: async (browser, language, sight) => {
    const page = await open(browser, language, sight, {}, 'found');
    await page.getByText(wordsIn[language].found.more, { exact: true }).click();
    await press(page, wordsIn[language].rules.change.LIFECYCLE_STAGE);
    await atScreen(page, 'rule');
    return page;
  },
  'rule, tried and kept': async (browser, language, sight) => {
    const page = await SCENES.rule!(browser, language, sight);
    const w = wordsIn[language].rules;
    await page.locator('input[placeholder^="90"]').fill('60');
    await press(page, w.try);
    await page.getByText(w.result(96, 4812), { exact: true }).waitFor();
    await press(page, w.keep);
    await page.getByText(w.kept, { exact: true }).waitFor();
    return page;
  },
  help: async (browser, language, sight) => {
    const page = await open(browser, language, sight, {}, 'found');
    await press(page, wordsIn[language].footer.help);
    await atScreen(page, 'help');
    await page.locator('details').evaluateAll((all) => all.forEach((details) => void details.setAttribute('open', '')));
    return page;
  },
};
