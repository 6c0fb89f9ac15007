import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive } from './driveReview.ts';
import { openFile } from './shop.ts';

const HEADS: Record<string, string> = {
  en: 'Member ID\tName\tJul 2026\tAug 2026\tSep 2026\tOct 2026',
  'zh-Hans': '会员编号\t姓名\t2026年7月\t2026年8月\t2026年9月\t2026年10月',
  'zh-Hant': '會員編號\t姓名\t2026/7\t2026/8\t2026/9\t2026/10',
};
// Blank cells, a dash and zeros are no orders: 8 orders are left.
const ROWS = ['001\tAda\t120.5\t\t60\t80', '002\tBen\t\t45.1\t0\t-', '003\tCleo\t310\t99\t\t12', '004\tDana\t\t\t\t18'];
const wide = (heads: string, rows: readonly string[] = ROWS): string => [heads, ...rows].join('\n');
/** The same orders written out by hand, one a row, on the last days of their months. */
const LONG = `Member ID	Name	Paid at	Amount
001	Ada	2026-07-31	120.5
001	Ada	2026-09-30	60
001	Ada	2026-10-31	80
002	Ben	2026-08-31	45.1
003	Cleo	2026-07-31	310
003	Cleo	2026-08-31	99
003	Cleo	2026-10-31	12
004	Dana	2026-10-31	18`;

type Sheet = { name: string; cells: unknown };
const sheetOf = (host: Host, ending: string): string =>
  JSON.stringify((host.workbook.toJSON({ ids: false }).sheets as Sheet[]).find(({ name }) => name.endsWith(ending)));
const found = (host: Host): Found => must(ask<Found>(host, 'sidebarFind'));
const fieldsIn = (host: Host): string =>
  found(host)
    .tables[0].columns.map(({ field }) => field || '-')
    .join(' ');
function drive(host: Host, asOf = '2026-11-01', language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en'): Host {
  expect(openAndDrive(host, { asOf, language }).trouble).toBe('');
  return host;
}

describe('a wide table: a row a member, a column a month', () => {
  test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
    'is orders in the plan, with its columns to check: %s',
    (language) => {
      const host = openFile({ Wide: wide(HEADS[language]) });
      must(ask(host, 'sidebarSetLanguage', language));
      const [table] = found(host).tables;
      expect([table.kind, table.use, table.lastDay]).toEqual(['orders', true, '2026-10-31']);
      expect(table.columns.map(({ field, certainty }) => `${field} ${certainty}`)).toEqual([
        'user_id sure',
        'name sure',
        ...Array.from({ length: 4 }, () => 'period_amount check'),
      ]);
      expect(table.columns[2].why).toMatch({ en: /last day/, 'zh-Hans': /最后一天/, 'zh-Hant': /最後一天/ }[language]);
    },
  );

  test('gives the tiers, life cycle and retention of the same orders written out', () => {
    const [one, other] = [wide(HEADS.en), LONG].map((text) => drive(openFile({ Orders: text })));
    const bare = (text: string): string => text.replace(/Jul 2026 … Oct 2026|Paid at|Amount/g, 'column');
    for (const name of [' Tiers', ' Lifecycle', ' Retention']) {
      expect(bare(sheetOf(one, name)), name).toBe(bare(sheetOf(other, name)));
    }
  });

  test('says how it was read and names the true row and column of what it leaves out', () => {
    const host = drive(openFile({ Wide: wide(HEADS.en, [...ROWS, '005\tEli\t\tabc\t7\t8', '\t\t\t\t9\t']) }));
    const check = sheetOf(host, ' Data check');
    expect(check).toContain('dated the last day of its period');
    // abc stands in row 6 of the sheet, the amount of nobody in row 7.
    expect(check).toMatch(/Wide!6[\s\S]*?Aug 2026[\s\S]*?abc/);
    expect(check).toMatch(/Wide!7[\s\S]*?Member ID/);
    expect(check).toContain('Wide, Jul 2026');
    // 8 orders and the two good cells of Eli count; abc and the amount of nobody do not.
    expect(check).toContain('Orders: 10 rows used, 2 left out');
  });

  test('dates a month that goes on the day before the review, and leaves later months out', () => {
    const host = drive(openFile({ Wide: wide(HEADS.en) }), '2026-09-16');
    // 120.5 and 310 in July, 45.1 and 99 in August, 60 in September; three amounts of October are later.
    expect(sheetOf(host, ' Data check')).toContain('Orders: 5 rows used, 3 left out');
    const long = drive(openFile({ Orders: LONG.replace('2026-09-30', '2026-09-15') }), '2026-09-16');
    const bare = (text: string): string => text.replace(/Jul 2026 … Oct 2026|Paid at|Amount/g, 'column');
    expect(bare(sheetOf(host, ' Tiers'))).toBe(bare(sheetOf(long, ' Tiers')));
  });

  test('is known by months that the spreadsheet has made dates or numbers of', () => {
    for (const heads of ['2026-07-01\t2026-08-01\t2026-09-01\t2026-10-01', '202607\t202608\t202609\t202610']) {
      const host = openFile({ Wide: wide(`Member ID\tName\t${heads}`) });
      const sheet = host.workbook.sheets[0];
      host.workbook.enterBlock(sheet, 1, 3, [heads.split('\t')]);
      expect(fieldsIn(host)).toBe('user_id name period_amount period_amount period_amount period_amount');
      expect(found(host).tables[0].lastDay).toBe('2026-10-31');
      const long = drive(openFile({ Orders: LONG }));
      const bare = (text: string): string => text.replace(/2026-?07(-01)? … 2026-?10(-01)?|Paid at|Amount/g, 'column');
      expect(bare(sheetOf(drive(host), ' Tiers'))).toBe(bare(sheetOf(long, ' Tiers')));
    }
  });

  test('takes the year of bare months from its title or its sheet, and asks for it otherwise', () => {
    const heads = '会员编号\t姓名\t7月\t8月\t9月\t10月';
    expect(found(openFile({ 消费2026: wide(heads) })).tables[0].lastDay).toBe('2026-10-31');
    const titled = openFile({ 消费: wide(`2026年会员消费\t\t\t\t\t\n${heads}`) });
    expect(found(titled).tables[0].lastDay).toBe('2026-10-31');
    expect(sheetOf(drive(titled), ' Data check')).toContain('Orders: 8 rows used, 0 left out');
    const [bare] = found(openFile({ 消费: wide(heads) })).tables;
    expect([bare.use, bare.note]).toEqual([false, expect.stringContaining('none names its year')]);
  });

  test('is left to be what it is where no column names members, or a table of members has months beside', () => {
    const shops = ['P-01\tTea\t1\t2\t3\t4', 'P-02\tCup\t1\t2\t3\t4'];
    expect(
      found(openFile({ A: wide('Product\tShop\tJul 2026\tAug 2026\tSep 2026\tOct 2026', shops) })).tables[0].use,
    ).toBe(false);
    const members = ['001\t2026-01-05\t1\t2\t3\t4', '002\t2026-02-05\t1\t2\t3\t4'];
    expect(
      found(openFile({ A: wide('Member ID\tJoined\tJul 2026\tAug 2026\tSep 2026\tOct 2026', members) })).tables[0].kind,
    ).toBe('members');
  });
});
