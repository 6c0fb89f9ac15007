import { describe, expect, test } from 'vitest';
import type { Boot, Plan } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive } from './driveReview.ts';
import { openShop } from './shop.ts';

const cellsOf = (host: Host, name: string): string =>
  JSON.stringify(
    (host.workbook.toJSON({ ids: false }).sheets as { name: string }[]).find((sheet) => sheet.name === name),
  );

/** The day whose tiers a review's movement starts from; '' when it had nothing to compare with. */
function comparedWith(host: Host, name: string): string {
  return /Rows: tier as of ([\d-]+)\./.exec(cellsOf(host, `${name} Tier movement`))?.[1] ?? '';
}

function review(host: Host, asOf: string, period: Plan['period']): string {
  const { result, trouble } = openAndDrive(host, { asOf, period });
  expect(trouble).toBe('');
  return result!.sheets[0].name.replace(' Overview', '');
}

describe('reviews of other periods', () => {
  test('name their sheets and their entry in the list by the period', () => {
    const host = openShop();
    expect(review(host, '2026-11-02', 'week')).toBe('2026-W44');
    expect(review(host, '2026-10-29', 'day')).toBe('2026-10-28');
    expect(review(host, '2026-11-01', undefined)).toBe('2026-10');
    const { pastRuns } = must(ask<Boot>(host, 'sidebarBoot'));
    expect(pastRuns.map(({ month }) => month).sort()).toEqual(['2026-10', '2026-10-28', '2026-W44']);
  });

  test('compare with the newest snapshot older than the period, whatever it was of', () => {
    const host = openShop();
    expect(comparedWith(host, review(host, '2026-10-01', 'month'))).toBe('');
    // The week of 19 to 25 October begins after that snapshot.
    expect(comparedWith(host, review(host, '2026-10-26', 'week'))).toBe('2026-10-01');
    expect(comparedWith(host, review(host, '2026-10-29', 'day'))).toBe('2026-10-26');
    expect(comparedWith(host, review(host, '2026-10-30', 'day'))).toBe('2026-10-29');
    // The week of 26 October begins with the 26th, so of its own days none is compared with.
    expect(comparedWith(host, review(host, '2026-11-02', 'week'))).toBe('2026-10-26');
    // October's first day is the first, the as-of day of September's review.
    expect(comparedWith(host, review(host, '2026-11-01', 'month'))).toBe('2026-10-01');
  });

  test('made again take the place of their own snapshot only', () => {
    const host = openShop();
    review(host, '2026-10-01', 'month');
    review(host, '2026-10-30', 'day');
    review(host, '2026-11-01', 'month');
    // Again as of another day of the same month; the snapshots of September and of the 29th stay.
    review(host, '2026-10-31', 'month');
    expect(comparedWith(host, review(host, '2026-10-31', 'day'))).toBe('2026-10-30');
    expect(comparedWith(host, review(host, '2026-11-02', 'day'))).toBe('2026-10-31');
  });

  test('keep a few days’ snapshots only, and all of the months', () => {
    const host = openShop();
    review(host, '2026-10-01', 'month');
    for (const day of ['18', '19', '23', '24', '25']) review(host, `2026-10-${day}`, 'day');
    // Of five days the last three are kept (as of the 23rd, 24th and 25th); a day between finds the month's.
    expect(comparedWith(host, review(host, '2026-10-20', 'day'))).toBe('2026-10-01');
  });
});
