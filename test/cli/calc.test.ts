import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { calc } from '../../src/cli/calc.ts';
import { FileProblem, UsageProblem } from '../../src/cli/problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'calc-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const orders = file(
  'orders.csv',
  'id,day,amount,paid\n007,2026-01-05,"1,234.50",TRUE\n12345678901234567890,2026-01-06 13:05,10%,\nA-3,#N/A,(5),no\n',
);

async function printed(...args: string[]): Promise<string> {
  let text = '';
  await calc(args, (part) => {
    text += part;
  });
  return text;
}

const json = async (...args: string[]) =>
  JSON.parse(await printed('--json', ...args)) as { formula: string; values?: unknown[][]; error?: string }[];
const values = async (formula: string, ...args: string[]) =>
  (await json('--data', `orders=${orders}`, '--formula', formula, ...args))[0].values;

beforeAll(ensureBuilt);

describe('calc --json', () => {
  it('gives one entry a formula, in their order, and a scalar as one row of one cell', async () => {
    expect(await json('--formula', '=1+1', '--formula', '={1,2;"a",TRUE}', '--formula', '=1/0')).toEqual([
      { formula: '=1+1', values: [[2]] },
      {
        formula: '={1,2;"a",TRUE}',
        values: [
          [1, 2],
          ['a', true],
        ],
      },
      { formula: '=1/0', error: '#DIV/0! Function DIVIDE parameter 2 cannot be zero.' },
    ]);
  });

  it('takes references without a sheet for the first file', async () => {
    const more = file('more.csv', 'x\n5\n');
    expect(await values('=A2&B3', '--data', `more=${more}`)).toEqual(await values('=orders!A2&orders!B3'));
    expect(await values('=COUNTA(A1:B2)')).toEqual([[4]]);
    expect(await values('=more!A2', '--data', `more=${more}`)).toEqual([[5]]);
    expect((await json('--formula', '=ISBLANK(A2)'))[0].values).toEqual([[true]]);
  });

  it('says words and messages in the language asked for, else in that of the locale', async () => {
    const said = async (...options: string[]) => {
      const given = ['--data', `orders=${orders}`, '--formula', '=RETENTION(orders!Z2:Z, orders!Z2:Z)', ...options];
      return (await json(...given))[0].error;
    };
    expect(await said()).toMatch(/^RETENTION: there are no rows with data\./);
    expect(await said('--language', 'zh-Hans')).toMatch(/^RETENTION：没有数据行。/);
    expect(await said('--locale', 'zh_TW')).toMatch(/^RETENTION：沒有資料列。/);
    expect(await said('--locale', 'zh_TW', '--language', 'en')).toMatch(/^RETENTION: there are no rows with data\./);
  });

  it('reads cells as if typed: leading zeros go, long ids lose digits, headers stay', async () => {
    expect(await values('={orders!A1:D4}')).toEqual([
      ['id', 'day', 'amount', 'paid'],
      [7, '2026-01-05', 1234.5, true],
      [12345678901234567000, '2026-01-06T13:05:00', 0.1, null],
      ['A-3', '#N/A', -5, 'no'],
    ]);
  });

  it('keeps every cell as text with --text', async () => {
    expect(await values('={orders!A2:D3}', '--text')).toEqual([
      ['007', '2026-01-05', '1,234.50', 'TRUE'],
      ['12345678901234567890', '2026-01-06 13:05', '10%', null],
    ]);
  });

  it('shows days and times on the clock of the zone of the spreadsheet', async () => {
    expect(
      await values('={orders!B2;orders!B3;orders!B2+30;DATE(2026,11,1);TIME(13,5,0)}', '--timezone', 'Asia/Shanghai'),
    ).toEqual([['2026-01-05'], ['2026-01-06T13:05:00'], ['2026-02-04'], ['2026-11-01'], ['1899-12-30T13:05:00']]); // prettier-ignore
  });

  it('reads numbers, days and formulas as the locale writes them', async () => {
    const german = file('german.csv', 'Tag;Betrag\n5.1.2026;1.234,5\n');
    expect(
      await json(
        '--data',
        `d=${german}`,
        '--locale',
        'de_DE',
        '--formula',
        '=WENN',
        '--formula',
        '={d!A2\\d!B2;1,5\\"x"}',
      ),
    ).toEqual([
      { formula: '=WENN', error: "#NAME? Unknown range name: 'WENN'." },
      {
        formula: '={d!A2\\d!B2;1,5\\"x"}',
        values: [
          ['2026-01-05', 1234.5],
          [1.5, 'x'],
        ],
      },
    ]);
  });

  it('reads days in the order of --date-order', async () => {
    const days = file('days.csv', 'day\n1/2/2026\n');
    const read = async (...args: string[]) =>
      (await json('--data', `d=${days}`, '--formula', '=d!A2', ...args))[0].values;
    expect(await read()).toEqual([['2026-01-02']]);
    expect(await read('--date-order', 'dmy')).toEqual([['2026-02-01']]);
  });

  it('finds sheets by quoted and by Chinese names', async () => {
    const path = file('names.csv', 'a\n5\n');
    const [quoted, chinese, first] = await json(
      '--data',
      `it's=${path}`,
      '--data',
      `订单=${path}`,
      '--data',
      `sheet1=${path}`,
      '--formula',
      "='it''s'!A2",
      '--formula',
      '=SUM(订单!A2:A)',
      '--formula',
      '=Sheet1!A2',
    );
    expect([quoted.values, chinese.values, first.values]).toEqual([[[5]], [[5]], [[5]]]);
  });

  it('reads GB18030, tabs and the ends of lines of old Macs', async () => {
    // 会员 in GB18030 (GB 18030-2005): BB E1 D4 B1.
    const path = file('gb.tsv', Uint8Array.from([0xbb, 0xe1, 0xd4, 0xb1, 9, 0x61, 13, 0x31, 9, 0x32, 13]));
    expect((await json('--data', `d=${path}`, '--encoding', 'gbk', '--formula', '={d!A1:B2}'))[0].values).toEqual([
      ['会员', 'a'],
      [1, 2],
    ]);
  });

  it('reads formulas from files, one a line, in the order of the options', async () => {
    const path = file('formulas.txt', '=2\r\n\r\n=3\n');
    const results = await json('--formula', '=1', '--formulas-from', path, '--formula', '=4');
    expect(results.map(({ formula }) => formula)).toEqual(['=1', '=2', '=3', '=4']);
  });

  it('grows the grid to the file', async () => {
    const long = file('long.csv', `n\n${Array.from({ length: 1500 }, (_, index) => index).join('\n')}\n`);
    expect((await json('--data', `d=${long}`, '--formula', '=COUNT(d!A2:A)'))[0].values).toEqual([[1500]]);
  });

  it('evaluates formulas that stand in the files', async () => {
    const path = file('sum.csv', 'a,b\n2,=A2*10\n');
    expect((await json('--data', `d=${path}`, '--formula', '=d!B2'))[0].values).toEqual([[20]]);
  });

  it('tells what a function refuses in its own sentence alone', async () => {
    const [result] = await json('--formula', '=RFM_TIER()');
    expect(result.error).toMatch(/^RFM_TIER/);
    expect(result.error).not.toMatch(/Error:|\(line/);
  });
});

describe('calc without --json', () => {
  it('prints an aligned table under each formula', async () => {
    expect(await printed('--formula', '={"会员",1;"ab",10}', '--formula', '=nothing')).toBe(
      '={"会员",1;"ab",10}\n  会员   1\n  ab    10\n\n=nothing\n  #NAME? Unknown range name: \'NOTHING\'.\n',
    );
  });
});

describe('calc refuses', () => {
  const refusal = (...args: string[]) => printed(...args).catch((problem: Error) => problem);

  it('wrong usage with a sentence', async () => {
    const cases: [string[], RegExp][] = [
      [[], /No formula is given/],
      [['--formula', '=1', '--data', 'orders.csv'], /write it as NAME=FILE/],
      [['--formula', '=1', 'orders.csv'], /orders\.csv: write --data NAME=FILE/],
      [['--formula', '=1', '--nonsense'], /Unknown option '--nonsense'/],
      [['--formula'], /--formula/],
      [['--formula', '=1', '--timezone', 'Mars/Base'], /no such time zone/],
      [['--formula', '=1', '--locale', 'xx_YY'], /no such locale/],
      [['--formula', '=1', '--date-order', 'ddm'], /choose one of dmy, mdy, ymd/],
      [['--formula', '=1', '--encoding', 'ebcdic'], /choose one of utf-8/],
      [['--formula', '=1', '--data', `a=${orders}`, '--data', `A=${orders}`], /two sheets can't have the same name/],
    ];
    for (const [args, sentence] of cases) {
      const problem = await refusal(...args);
      expect(problem, args.join(' ')).toBeInstanceOf(UsageProblem);
      expect((problem as Error).message).toMatch(sentence);
    }
  });

  it('files that cannot be read with a sentence', async () => {
    const cases: [string, RegExp][] = [
      [join(folder, 'missing.csv'), /there is no such file/],
      [folder, /is a folder/],
      [file('empty.csv', ''), /is empty/],
      [file('book.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), /is a workbook/],
      [file('huge.csv', `a\n"${'x'.repeat(50_001)}"\n`), /more than the maximum of 50000 characters/],
    ];
    for (const [path, sentence] of cases) {
      const problem = await refusal('--formula', '=1', '--data', `d=${path}`);
      expect(problem, path).toBeInstanceOf(FileProblem);
      expect((problem as Error).message).toMatch(sentence);
    }
  });
});

describe('the process', () => {
  const run = (...args: string[]) => {
    const command = ['--import', 'tsx', 'src/cli/calc.ts', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('ends with 0, even when a formula gives an error, and prints only the answers on stdout', () => {
    const { status, stdout } = run('--json', '--formula', '=1/0', '--formula', '=2');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('ends with 2 for wrong usage and 3 for an unreadable file, with one line on stderr and no stack', () => {
    for (const [args, code] of [
      [['--formulas'], 2],
      [['--formula', '=1', '--data', 'd=missing.csv'], 3],
    ] as const) {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(code);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
