import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { calc } from '../../src/cli/calc.ts';

const file = join(mkdtempSync(join(tmpdir(), 'zones-')), 'visits.csv');
writeFileSync(file, 'member,when,day\na,2026-01-05 01:00,05/06/2026\na,2026-01-05 20:00,07/06/2026\n');

async function ordersOf(formula: string): Promise<unknown> {
  let text = '';
  await calc(['--json', '--data', `v=${file}`, '--timezone', 'Etc/UTC', '--formula', formula], (part) => {
    text += part;
  });
  const [{ values, error }] = JSON.parse(text) as { values?: unknown[][]; error?: string }[];
  return error ?? values?.[1][5];
}

beforeAll(ensureBuilt);

test('a formula of the built script counts on the clocks of the zone that its settings name', async () => {
  // 01:00 in UTC is the evening before in New York.
  expect(await ordersOf('=REPURCHASE_RATE(v!A2:A, v!B2:B)')).toBe(1);
  expect(await ordersOf('=REPURCHASE_RATE(v!A2:A, v!B2:B, {"timezone","America/New_York"})')).toBe(2);
});

test('a formula of the built script reads dates in the order that its settings name', async () => {
  expect(await ordersOf('=REPURCHASE_RATE(v!A2:A, v!C2:C, {"date order","dmy"})')).toBe(2);
});
