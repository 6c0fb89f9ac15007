import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/sidebar/words/index.ts';
import { FakeServer, held } from './fakeServer.ts';
import { atScreen, launch, openSidebar } from './openSidebar.ts';

const words = wordsIn.en;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function openImport(server: FakeServer) {
  const page = await openSidebar(browser, server);
  await atScreen(page, 'welcome');
  await press(page, words.welcome.import);
  return page;
}
const emptyFile = () => new FakeServer('en', { found: { tables: [], leftAlone: [] } });
const csv = (name: string, bytes: Buffer | string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });

/** 会员编号,手机,消费金额 / 007,13812345678,12.50 / 008,13912345678,8 as GB18030 (the bytes of Python's codec). */
const GB18030 = Buffer.from(
  'bbe1d4b1b1e0bac52ccad6bbfa2ccffbb7d1bdf0b6ee0a3030372c31333831323334353637382c31322e35300a3030382c31333931323334353637382c380a',
  'hex',
);

test('a GB18030 file becomes a sheet whose ids and phones keep every digit', async () => {
  const server = emptyFile();
  const page = await openImport(server);
  await page.locator('input[type=file]').setInputFiles(csv('members.csv', GB18030));
  await page.getByText('Simplified Chinese (GB18030)').first().waitFor();
  await press(page, words.import.start(3));
  await page.getByText(words.import.done('members', 3)).waitFor();
  expect(server.imported.map(({ name, rows, kinds }) => ({ name, rows, kinds }))).toEqual([
    {
      name: 'members',
      rows: [
        ['会员编号', '手机', '消费金额'],
        ['007', '13812345678', '12.50'],
        ['008', '13912345678', '8'],
      ],
      kinds: ['text', 'text', 'number'],
    },
  ]);
  await press(page, words.import.next);
  await atScreen(page, 'found');
});

test('two files go in one after the other, in parts of 5,000 rows', async () => {
  const server = emptyFile();
  const page = await openImport(server);
  const long = `id,paid\n${Array.from({ length: 11_999 }, (_, index) => `m${index},${index}`).join('\n')}\n`;
  await page.locator('input[type=file]').setInputFiles([csv('orders.csv', long), csv('more.tsv', 'id\tpaid\nm1\t2\n')]);
  await press(page, words.import.start(12_002));
  await page.getByText(words.import.done('more', 2)).waitFor();
  expect(server.imported.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['orders', 12_000],
    ['more', 2],
  ]);
  const parts = server.calls.flatMap(({ name, args }) =>
    name === 'sidebarImport' ? [(args[0] as { offset: number }).offset] : [],
  );
  expect(parts).toEqual([0, 5_000, 10_000, 0]);
});

test('a part whose answer was lost is sent again into the same sheet', async () => {
  const server = emptyFile().fail('sidebarImport', { lost: 'after' });
  const page = await openSidebar(browser, server, { frozen: true });
  await atScreen(page, 'welcome');
  await press(page, words.welcome.import);
  await page.locator('input[type=file]').setInputFiles(csv('orders.csv', 'id,paid\nm1,2\n'));
  await press(page, words.import.start(2));
  await page.getByText(words.import.into('orders')).waitFor();
  await page.clock.runFor(120_000);
  await page.getByText(words.trouble['client.noAnswer']!).waitFor();
  await press(page, words.actions.retry);
  await page.getByText(words.import.done('orders', 2)).waitFor();
  expect(server.imported).toHaveLength(1);
});

test('cancelled between two parts, it says how many rows the sheet holds', async () => {
  const firstPart = held();
  const server = emptyFile().fail('sidebarImport', firstPart);
  const page = await openImport(server);
  const long = `id,paid\n${'m1,2\n'.repeat(11_999)}`;
  await page.locator('input[type=file]').setInputFiles(csv('orders.csv', long));
  await press(page, words.import.start(12_000));
  await press(page, words.import.cancel);
  firstPart.letGo();
  await page.getByText(words.import.cancelled('orders', 5_000)).waitFor();
});

test('bytes that leave a doubt are shown under each encoding, and the person picks', async () => {
  const server = emptyFile();
  const page = await openImport(server);
  await page.locator('input[type=file]').setInputFiles(csv('export.csv', Buffer.from('b0a12cc4e30a312c320a', 'hex')));
  await page.getByRole('group', { name: words.import.encodingAsk }).waitFor();
  await page.getByLabel(/Big5/).check();
  await page.getByLabel(words.import.sheetName).fill('二');
  await press(page, words.import.start(2));
  await page.getByText(words.import.done('二', 2)).waitFor();
  // b0a1 c4e3 in Big5.
  expect(server.imported[0]!.rows[0]).toEqual([
    ...new TextDecoder('big5').decode(Buffer.from('b0a12cc4e3', 'hex')).split(','),
  ]);
});

test('a workbook and an empty file are refused with what to do instead', async () => {
  const page = await openImport(emptyFile());
  await page
    .locator('input[type=file]')
    .setInputFiles([csv('book.xlsx', Buffer.from('504b030400', 'hex')), csv('none.csv', '')]);
  await page.getByText(words.import.problems.workbook('book.xlsx')).waitFor();
  await page.getByText(words.import.problems.empty('none.csv')).waitFor();
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
});
