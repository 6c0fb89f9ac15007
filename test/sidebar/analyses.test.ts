import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANALYSES } from '../../src/analyses/index.ts';
import { formOf } from '../../src/build/forms.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import type { FormColumn } from '../../src/sidebar/forms/form.ts';
import { presetSteps } from '../../src/sidebar/plan/funnelPresets.ts';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { exampleRequest } from '../addon/exampleRequest.ts';
import { FakeServer } from './fakeServer.ts';
import { atScreen, axeFindings, launch, openSidebar, overflow } from './openSidebar.ts';

/** A folder for pictures of every form, when somebody wants to look at them. */
const pictures = process.env.SCREENSHOTS;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const openList = async (server: FakeServer) => {
  server.boot = { ...server.boot, screen: 'analyses' };
  const page = await openSidebar(browser, server);
  await atScreen(page, 'analyses');
  return page;
};

/** The label of an argument's first control. */
const labelOf = ({ label, optional }: FormColumn): string => (optional ? wordsIn.en.analyses.optional(label) : label);

describe.each(LANGUAGES)('in %s', (language) => {
  const w = wordsIn[language].analyses;

  test('the list and every form: axe-core finds nothing, nothing is wider than 300 px, nor than 150 at 200 % zoom', async () => {
    const page = await openList(new FakeServer(language));
    const look = async (name: string) => {
      expect(await axeFindings(page), name).toEqual([]);
      expect(await overflow(page), name).toBe(0);
      expect(await page.locator('button.filled').count(), name).toBeLessThanOrEqual(1);
      if (pictures) await page.screenshot({ path: join(pictures, `${language} ${name}.png`), fullPage: true });
      await page.setViewportSize({ width: 150, height: 400 });
      expect(await overflow(page), name).toBe(0);
      await page.setViewportSize({ width: 300, height: 800 });
    };
    await look('analyses');
    for (const analysis of ANALYSES) {
      const form = formOf(analysis, language);
      await press(page, form.title);
      await atScreen(page, 'analysis');
      for (const details of await page.locator('details').all()) await details.locator('summary').click();
      for (const setting of form.settings) expect(await page.getByText(setting.help).count()).toBeGreaterThan(0);
      await look(analysis.id);
      await press(page, w.all);
      await atScreen(page, 'analyses');
    }
    expect(page.broken).toEqual([]);
    await page.context().close();
  }, 600_000);

  test('a menu item opens its own part of the list; the search and one press reach the rest', async () => {
    const count = () => page.locator('main ul button.link').count();
    const groups = { segment: ['segment'], funnels: ['funnels'], compare: ['compare', 'creators', 'value'] } as const;
    const forms = ANALYSES.map((analysis) => formOf(analysis, language));
    let page: Page;
    for (const task of ['segment', 'funnels', 'compare'] as const) {
      page = await openSidebar(browser, new FakeServer(language, { boot: { screen: task } }));
      await page.getByRole('heading', { level: 1, name: w.tasks[task] }).waitFor();
      expect(await count()).toBe(
        forms.filter(({ group }) => (groups[task] as readonly string[]).includes(group)).length,
      );
      expect(await axeFindings(page), task).toEqual([]);
      await page.getByLabel(w.search).fill('CLEAN_DATE');
      expect(await count()).toBe(1);
      await press(page, w.all);
      await page.getByRole('heading', { level: 1, name: w.title }).waitFor();
      expect(await count()).toBe(forms.length);
      await page.context().close();
    }
  }, 60_000);

  test('a form with something missing says so at the field and sends nothing', async () => {
    const server = new FakeServer(language, { found: { tables: [] } });
    const page = await openList(server);
    await press(page, formOf(ANALYSES.find(({ id }) => id === 'RETENTION')!, language).title);
    await press(page, w.run);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    expect(await page.getByText(w.faults.missing).count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `${language} missing.png`), fullPage: true });
    expect(server.timesCalled('analysisRun')).toBe(0);
  });

  test('a preset fills the steps of a funnel with the names of the data, tells which are missing, and may be edited', async () => {
    const server = new FakeServer(language, { found: { eventNames: ['付款', '进群', 'view product', '退款'] } });
    const page = await openList(server);
    const form = formOf(ANALYSES.find(({ id }) => id === 'FUNNEL')!, language);
    const steps = form.columns.find(({ name }) => name === 'steps')!.label;
    await press(page, form.title);
    await page.getByLabel(w.presets.title, { exact: true }).selectOption('acquire');
    const lines = page.getByLabel(w.linesLabel(steps), { exact: true });
    const [, , question] = presetSteps('acquire', [], language).steps;
    expect(await lines.inputValue()).toBe(`进群\nview product\n${question}\n付款`);
    expect(await page.getByText(w.presets.missing([question!])).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (pictures) await page.screenshot({ path: join(pictures, `${language} preset.png`), fullPage: true });
    await lines.fill('进群\n付款');
    await press(page, w.run);
    await page.getByRole('heading', { name: w.made }).waitFor();
    const place = form.columns.findIndex(({ name }) => name === 'steps');
    expect(server.request!.given[place]).toEqual({ cells: [['进群'], ['付款']] });
    await page.context().close();
  });

  test('what the server refuses is shown, and the sheet that it made can be opened and removed', async () => {
    const server = new FakeServer(language);
    const message = 'date (Orders!C), row 4: "soon" is not a date.';
    server.fail('analysisRun', { refuse: { code: 'notADate', message, action: 'checkColumns' } });
    const page = await openList(server);
    const { title } = formOf(ANALYSES.find(({ id }) => id === 'RETENTION')!, language);
    await press(page, title);
    await press(page, w.run);
    expect(await page.getByRole('alert').innerText()).toContain(message);
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('heading', { name: w.made }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `${language} made.png`), fullPage: true });
    // Sent again unchanged: the same token, so that one sheet comes of it.
    const tokens = server.calls
      .filter(({ name }) => name === 'analysisRun')
      .map(({ args }) => (args[0] as { token: string }).token);
    expect(new Set(tokens).size).toBe(1);
    await press(page, wordsIn[language].footer.manage);
    await atScreen(page, 'manage');
    await press(page, wordsIn[language].manage.removeAnalysis(title));
    await press(page, wordsIn[language].done.removeYes);
    await page.getByText(wordsIn[language].manage.noRuns).waitFor();
  });
});

describe('a form', () => {
  test.each(ANALYSES.map((analysis) => [analysis.id, analysis] as const))(
    'of %s, filled in as its example says, sends what the example asks for',
    async (_, analysis) => {
      const server = new FakeServer('en');
      const page = await openList(server);
      const w = wordsIn.en.analyses;
      const form = formOf(analysis, 'en');
      const wanted = exampleRequest(analysis);
      await press(page, form.title);
      for (const [index, column] of form.columns.entries()) {
        const argument = wanted.given[index] ?? null;
        const field = page.getByLabel(labelOf(column), { exact: true });
        const name = column.label;
        if (['asOf', 'day', 'scalar'].includes(column.reads)) {
          if (argument) await field.fill('cells' in argument ? argument.cells[0]![0]! : argument.range);
        } else if (!argument) await field.selectOption('');
        else if ('range' in argument || argument.cells.length * argument.cells[0]!.length === 1) {
          await field.selectOption('typed');
          const typed = 'range' in argument ? argument.range : argument.cells[0]![0]!;
          await page.getByLabel(w.typedLabel(name), { exact: true }).fill(typed);
        } else {
          await field.selectOption('lines');
          const lines = argument.cells.map((row) => row.join(' | ')).join('\n');
          await page.getByLabel(w.linesLabel(name), { exact: true }).fill(lines);
        }
      }
      if (form.shape === 'rows') await page.getByLabel(w.optional(w.labels), { exact: true }).selectOption('');
      if (wanted.settings.length > 0) await page.getByText(w.settings, { exact: true }).click();
      for (const { name, reads, label } of form.settings) {
        const rows = wanted.settings.filter(([each]) => each === name).map(([, ...cells]) => cells);
        if (rows.length === 0) continue;
        const field = page.getByLabel(label, { exact: true });
        if (reads === 'choice') await field.selectOption(rows[0]![0]!);
        else if (reads === 'yesNo') await field.setChecked(/yes|true/i.test(rows[0]![0]!));
        else await field.fill(rows.map((cells) => cells.join(reads === 'rows' ? ' | ' : ', ')).join('\n'));
      }
      await press(page, w.run);
      await page.getByRole('heading', { name: w.made }).waitFor();
      const { token, ...sent } = server.request!;
      const { token: _token, given, ...expected } = wanted;
      const places = form.columns.map((_column, index) => given[index] ?? null);
      // Settings come in the form's order, which means nothing; the rows of one of them keep theirs.
      const order = form.settings.map(({ name }) => name);
      const settings = [...wanted.settings].sort(([a], [b]) => order.indexOf(a!) - order.indexOf(b!));
      expect(sent).toEqual({ ...expected, settings, given: places });
      expect(token).toMatch(/^[\w-]{8,64}$/);
      expect(page.broken).toEqual([]);
      await page.context().close();
    },
  );

  test('opens with the columns that fit, and turns to another table as a whole', async () => {
    const server = new FakeServer('en');
    const page = await openList(server);
    await press(page, 'Retention');
    const chosen = (label: string) =>
      page.getByLabel(label, { exact: true }).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.label);
    expect([await chosen('Member'), await chosen('Date')]).toEqual(['Buyer · Orders', 'Paid at · Orders']);
    await page.getByLabel('Member', { exact: true }).selectOption({ label: 'Member · Group activity' });
    expect([await chosen('Member'), await chosen('Date')]).toEqual([
      'Member · Group activity',
      'When · Group activity',
    ]);
    await press(page, wordsIn.en.analyses.run);
    await page.getByRole('heading', { name: wordsIn.en.analyses.made }).waitFor();
    expect(server.request!.given.slice(0, 2)).toEqual([
      { range: "'Group activity'!A2:A" },
      { range: "'Group activity'!C2:C" },
    ]);
    expect(server.request!.settings).toEqual([]);
  });

  test('asks for the order of day and month where no date tells, as the place writes them preselected', async () => {
    const server = new FakeServer('en', { found: { askDateOrder: true } });
    const page = await openList(server);
    await press(page, 'Retention');
    expect(await page.getByLabel(wordsIn.en.dateOrder.choices.mdy).isChecked()).toBe(true);
    await page.getByLabel(wordsIn.en.dateOrder.choices.dmy).check();
    await press(page, wordsIn.en.analyses.run);
    await page.getByRole('heading', { name: wordsIn.en.analyses.made }).waitFor();
    expect(server.request!.settings).toEqual([['date order', 'dmy']]);
  });

  test('is found by a word of its name, its sentence or its function, and used by keyboard alone', async () => {
    const server = new FakeServer('en');
    const page = await openList(server);
    await page.getByLabel(wordsIn.en.analyses.search).fill('rfm tier');
    expect(await page.locator('main ul.rows button').allInnerTexts()).toEqual([
      formOf(ANALYSES.find(({ id }) => id === 'RFM_TIER')!, 'en').title,
    ]);
    await page.getByLabel(wordsIn.en.analyses.search).fill('zzz');
    expect(await page.getByRole('status').innerText()).toBe('Nothing fits “zzz”.');
    await page.getByLabel(wordsIn.en.analyses.search).fill('RETENTION');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await atScreen(page, 'analysis');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (let pressed = 0; pressed < 40; pressed++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('filled'))) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: wordsIn.en.analyses.made }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});
