import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { viewSheet } from '../../src/host/server/viewSheet.ts';
import { validations } from '../../src/host/xlsx/validations.ts';
import { openAndDrive } from './driveReview.ts';
import { openShop } from './shop.ts';

/** A sheet's header row that names the columns to fill in, and cells by header and member. */
function listOf(host: Host, name: string) {
  const sheet = host.workbook.sheetByName(name)!;
  const row = (at: number): unknown[] => Array.from({ length: 40 }, (_, column) => sheet.grid.value(at, column + 1));
  const head = Array.from({ length: 12 }, (_, at) => at + 1).find((at) => row(at).includes('Contacted'))!;
  const column = (header: string): number => row(head).indexOf(header) + 1;
  const rowOf = (member: string): number => {
    let at = head + 1;
    while (sheet.grid.value(at, column('Member')) !== member) at++;
    return at;
  };
  return {
    sheet,
    get: (member: string, header: string) => sheet.grid.value(rowOf(member), column(header)),
    enter: (member: string, header: string, text: string) =>
      host.workbook.enter(sheet, rowOf(member), column(header), text),
    rule: (member: string, header: string) => sheet.grid.style(rowOf(member), column(header)).validation,
  };
}

const review = (host: Host, asOf: string): void => {
  expect(openAndDrive(host, { asOf }).trouble).toBe('');
};

describe('the recall list in a file', () => {
  test('offers choices and refuses others; the reasons are those that stand on the sheet', () => {
    const host = openShop();
    review(host, '2026-10-01');
    const list = listOf(host, '2026-09 Lifecycle');
    expect(list.rule('002', 'Contacted')).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: false });
    expect(list.rule('002', 'Reason')).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: false });
    const offered = viewSheet(list.sheet).choices.map(({ values }) => values);
    expect(offered).toContainEqual(['Not yet', 'Contacted', 'Came back', 'Do not contact']);
    expect(offered).toContainEqual([
      ...['Price', 'Product', 'Service', 'Bought elsewhere'],
      ...['No need now', 'Not reached', 'Other'],
    ]);
    const written = validations(list.sheet).map(({ formula1 }) => formula1);
    expect(written).toContainEqual(expect.stringMatching(/^'2026-09 Lifecycle'!\$A\$\d+:\$A\$\d+$/));
  });

  test('keeps what was typed, tells who came back, and keeps it once more when the review is made again', () => {
    const host = openShop();
    review(host, '2026-10-01');
    const september = listOf(host, '2026-09 Lifecycle');
    // As of 1 October: 002 was last active on 25 June, 001 on 6 July (back on 20 October), 004 joined on 9 August.
    september.enter('001', 'Contacted', 'Contacted');
    september.enter('002', 'Contacted', 'Do not contact');
    september.enter('002', 'Reason', 'Price');
    review(host, '2026-11-01');
    const october = listOf(host, '2026-10 Lifecycle');
    expect([october.get('002', 'Contacted'), october.get('002', 'Reason')]).toEqual(['Do not contact', 'Price']);
    const first = Array.from({ length: 40 }, (_, row) => october.sheet.grid.value(row + 1, 1));
    expect(first).toContain('What became of the list of 2026-10-01');
    expect(september.get('002', 'Reason')).toBe('Price');
    october.enter('002', 'Reason', 'Other');
    review(host, '2026-11-01');
    const again = listOf(host, '2026-10 Lifecycle (2)');
    expect([again.get('002', 'Contacted'), again.get('002', 'Reason')]).toEqual(['Do not contact', 'Other']);
  });
});
