import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function review(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const done = spawnSync('npx', ['tsx', 'src/cli/review.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

const ORDERS =
  '订单编号,会员编号,付款时间,实付金额(元)\nA1,007,2026-10-01 10:00:00,120.5\nA2,008,2026-10-20 11:00:00,80\nA3,007,2026-09-12 12:00:00,45\n';

async function sheetsOf(path: string): Promise<Map<string, string>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const texts = new Map<string, string>();
  workbook.eachSheet((sheet) => {
    const lines: string[] = [];
    sheet.eachRow((row) => lines.push(JSON.stringify(row.values)));
    if (sheet.state === 'visible') texts.set(sheet.name, lines.join('\n'));
  });
  return texts;
}

describe('npm run review', () => {
  test('writes the eight sheets in the language asked for, ids as they were written', async () => {
    const out = join(folder, 'review.xlsx');
    const { status, stdout, stderr } = review(
      file('订单.csv', ORDERS),
      '--out',
      out,
      '--as-of',
      '2026-11-01',
      '--language',
      'zh-Hans',
      '--timezone',
      'Asia/Shanghai',
    );
    expect(stderr).toMatch(/user_id \(sure\)/);
    expect(status).toBe(0);
    expect(stdout).toMatch(/2026-10/);
    const sheets = await sheetsOf(out);
    expect([...sheets.keys()].filter((name) => name.startsWith('2026-10'))).toHaveLength(8);
    expect(sheets.get('2026-10 用户分层')).toContain('"007"');
    expect(sheets.get('2026-10 用户分层')).toContain('245.5');
  });

  test('reviews a week or a day where --period asks for it, and refuses another one', async () => {
    const out = join(folder, 'week.xlsx');
    const path = file('orders-week.csv', ORDERS);
    // 21 October 2026, the day after the last order, is a Wednesday: the week of Monday the 19th.
    const { status, stdout } = review(path, '--out', out, '--period', 'week', '--locale', 'zh_CN');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Member review 2026-W43 \(data before 2026-10-21\)/);
    expect([...(await sheetsOf(out)).keys()].filter((name) => name.startsWith('2026-W43'))).toHaveLength(8);
    const wrong = review(path, '--out', out, '--period', 'year');
    expect(wrong.status).not.toBe(0);
    expect(wrong.stderr).toMatch(/--period.*day.*week.*month/);
  });

  test('takes corrections of columns, and refuses a header that no file has', async () => {
    const path = file('odd.csv', '甲,乙,丙\nm1,2026-10-01,5\nm2,2026-10-02,6\n');
    const out = join(folder, 'odd.xlsx');
    expect(review(path, '--out', out, '--columns', 'member=甲,date=乙,amount=丙').status).toBe(0);
    const wrong = review(path, '--out', out, '--columns', 'member=丁');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/no file has the header "丁"/);
  });

  test('reads six files of a member id and a date as the six steps of a funnel, and says so', async () => {
    const steps = ['曝光', '访问', '注册', '加购', '下单', '支付'];
    const files = steps.map((step, index) => {
      const rows = Array.from({ length: 60 / (index + 1) }, (_, who) => `000${who},2026/10/${index + 10}`);
      return file(`${step}.csv`, `用户码,日期\n${rows.join('\n')}\n`);
    });
    const out = join(folder, 'six.xlsx');
    const { status, stderr } = review(...files, '--out', out, '--language', 'zh-Hans');
    expect(status).toBe(0);
    expect(stderr).toContain('同一个漏斗的各个步骤来读："曝光" = 曝光');
    const rows = (await sheetsOf(out)).get('2026-10 漏斗')?.split('\n') ?? [];
    const counts = rows.map((row) => /"([^"]+)",(\d+)/.exec(row)).filter((found) => steps.includes(found?.[1] ?? ''));
    // 60 members shared by 1, 2, 3, 4, 5 and 6.
    expect(counts.map((found) => [found?.[1], Number(found?.[2])])).toEqual([
      ['曝光', 60],
      ['访问', 30],
      ['注册', 20],
      ['加购', 15],
      ['下单', 12],
      ['支付', 10],
    ]);
  });

  test('makes the funnel of orders without a member id, and counts to the day after the last of all their steps', async () => {
    const out = join(folder, 'steps.xlsx');
    const { status, stderr } = review(
      file(
        '订单步骤.csv',
        '订单编号,下单时间,付款时间,收货时间\nA1,2026-10-01,2026-10-01,2026-10-04\nA2,2026-10-02,2026-10-02,\nA3,2026-10-03,,\n',
      ),
      '--out',
      out,
      '--language',
      'zh-Hans',
    );
    expect(stderr).toContain('只能用每笔订单各步的日期做漏斗');
    expect(stderr).toContain('As of 2026-10-05');
    expect(status).toBe(0);
    // By hand: three ordered, two paid, one received.
    const funnel = [...(await sheetsOf(out))].find(([name]) => name.endsWith('漏斗'))![1];
    expect(funnel).toMatch(/"下单时间",3,1/);
    expect(funnel).toMatch(/"付款时间",2,/);
    expect(funnel).toMatch(/"收货时间",1,/);
  });

  test('stacks two files of one kind and says so', () => {
    const second = ORDERS.replace(/A(\d)/g, 'B$1');
    const { status, stderr } = review(
      file('sep.csv', ORDERS),
      file('oct.csv', second),
      '--out',
      join(folder, 'both.xlsx'),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/"sep", "oct".*one table of orders/);
  });

  test.each([
    ['no file', [], 2, /No file is named/],
    ['no --out', ['a.csv'], 2, /--out is missing/],
    ['an option that is none', ['a.csv', '--out', 'x.xlsx', '--langage', 'en'], 2, /langage/],
    ['a file that is not there', ['nowhere.csv', '--out', 'x.xlsx'], 3, /nowhere\.csv: there is no such file/],
  ])('%s ends with a sentence and its code', (_, args, code, sentence) => {
    const { status, stderr, stdout } = review(...args);
    expect(status).toBe(code);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });

  test('an empty file is unreadable, headers alone are refused', () => {
    const out = join(folder, 'none.xlsx');
    expect(review(file('empty.csv', ''), '--out', out)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('is empty'),
    });
    expect(review(file('headers.csv', ORDERS.split('\n')[0]), '--out', out).status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
