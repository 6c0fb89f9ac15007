import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { openAndDrive } from './driveReview.ts';
import { openFile } from './shop.ts';

beforeAll(ensureBuilt);

/** What the person reads when a review of these sheets can't be made. */
const troubleOf = (sheets: Record<string, string>): string => openAndDrive(openFile(sheets)).trouble;

describe('pasted data that can not be reviewed is refused with a sentence that says what, where and how to mend it', () => {
  const header = 'Order ID\tMember ID\tPaid at\tAmount\n';

  test('nothing but headers', () => {
    expect(troubleOf({ Orders: header.trim() })).toMatch(/"Orders" has headers but no rows/);
  });

  test('a date column in which less than half can be read', () => {
    expect(troubleOf({ Orders: `${header}A1\tm1\tsoon\t5\nA2\tm2\tlater\t6\nA3\tm3\t2026-10-01\t7` })).toMatch(
      /Orders: Paid at, row 2: "soon" is not a date/,
    );
  });

  test('amounts in two currencies', () => {
    const trouble = troubleOf({ Orders: `${header}A1\tm1\t2026-10-01\t$5\nA2\tm2\t2026-10-02\t€6` });
    expect(trouble).toMatch(/Orders: Amount/);
    expect(trouble).toMatch(/currenc/);
  });

  test('ids that lost their last digits', () => {
    const host = openFile({ Orders: `${header}A1\tm1\t2026-10-01\t5\nA2\tm2\t2026-10-02\t6` });
    const sheet = host.workbook.sheets[0];
    host.workbook.putBlock(sheet, 2, 2, [[123456789012345680], [123456789012345680 + 2 ** 60]]);
    expect(openAndDrive(host).trouble).toMatch(/Orders: Member ID, row 2: .*123456789012345680.* plain text/);
  });

  test('a sheet that is no table of ours', () => {
    expect(troubleOf({ Notes: 'hello\nworld' })).toMatch(/No member, order or activity table/);
  });
});

describe('pasted data that are small or odd are reviewed', () => {
  test('one row', () => {
    expect(
      openAndDrive(openFile({ Orders: 'Order ID\tMember ID\tPaid at\tAmount\nA1\tm1\t2026-10-01\t5' })).result?.sheets,
    ).toHaveLength(8);
  });

  test('a text of 50,000 characters', () => {
    const long = `=${'x'.repeat(49_998)}`;
    const host = openFile({ Members: 'Member ID\tName\tJoined\nm1\tAda\t2026-10-01' });
    host.workbook.putBlock(host.workbook.sheets[0], 2, 2, [[long]]);
    expect(openAndDrive(host).trouble).toBe('');
  });

  test('a table of 200 columns is reviewed', () => {
    const cells = (row: readonly string[], rest: (column: number) => string): string =>
      Array.from({ length: 200 }, (_, column) => row[column] ?? rest(column)).join('\t');
    const header = cells(['Order ID', 'Member ID', 'Paid at', 'Amount'], (column) => `Remark ${column}`);
    const orders = [1, 2, 3].map((n) => cells([`A${n}`, `m${n}`, `2026-10-0${n}`, '5'], () => 'x'));
    const host = openFile({ Orders: [header, ...orders].join('\n') });
    expect(openAndDrive(host).trouble).toBe('');
  });
});
