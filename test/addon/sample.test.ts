import { expect, test } from 'vitest';
import type { Found } from '../../src/addon/api.ts';
import { ask, must } from './driveReview.ts';
import { openFile } from './shop.ts';

const ORDERS = 'Order ID\tMember ID\tPaid at\tAmount\nA1\t001\t2026-10-05\t12\nA2\t002\t2026-10-06\t8';

/** Tables that are used, by sheet. */
const used = (found: Found): string[] => found.tables.filter(({ use }) => use).map(({ sheet }) => sheet);

test('sample data steps back once the file holds a table of the person’s own, and says so', () => {
  const host = openFile({ 'My orders': ORDERS });
  const found = must(ask<Found>(host, 'sampleAdd', 'en'));
  expect(used(found)).toEqual(['My orders']);
  const aside = found.tables.filter(({ sheet }) => sheet !== 'My orders');
  expect(aside.length).toBe(3);
  for (const { note } of aside) expect(note).toMatch(/^Sample data/);
});

test('alone in a file it is what gets reviewed', () => {
  const found = must(ask<Found>(openFile({ Notes: 'hello' }), 'sampleAdd', 'en'));
  expect(used(found)).toHaveLength(3);
});

test('a sheet of one’s own that can not be used leaves the sample in use', () => {
  const host = openFile({ 'My orders': 'Order ID\tMember ID\tPaid at\tAmount' });
  expect(used(must(ask<Found>(host, 'sampleAdd', 'en')))).toHaveLength(3);
});
