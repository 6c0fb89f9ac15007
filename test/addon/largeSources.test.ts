import { expect, test } from 'vitest';
import type { Found, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, comparable, must, openAndDrive, planOf } from './driveReview.ts';
import { openFile } from './shop.ts';

const ROWS = 20_000;

/** So many orders of 150 members over ten months. */
function openLarge(): Host {
  const lines = ['Order ID\tMember ID\tPaid at\tAmount'];
  for (let row = 0; row < ROWS; row++) {
    const month = String(1 + (row % 10)).padStart(2, '0');
    const day = String(1 + ((row * 7) % 28)).padStart(2, '0');
    lines.push(`A${row}\tm${(row * row) % 150}\t2026-${month}-${day}\t${(row % 90) + 10}`);
  }
  return openFile({ Orders: lines.join('\n') });
}

const begin = (host: Host): StepAnswer =>
  must(ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))));

test('with large sources a call makes four sheets from one reading', () => {
  const host = openLarge();
  const { run } = begin(host);
  const cells = host.counters.cellsRead;
  expect(must(ask<StepAnswer>(host, 'reviewStep', run.runId)).run.done).toBe(4);
  // The steps need the orders; four columns are read once.
  expect(host.counters.cellsRead - cells).toBeLessThan(1.2 * 4 * ROWS);
});

test('stopped in any of the four, it continues to the same workbook', () => {
  const undisturbed = openLarge();
  expect(openAndDrive(undisturbed).trouble).toBe('');
  const expected = comparable(undisturbed);
  const reached = new Set<number>();
  for (const at of [40, 150, 165, 200, 300, 390, 450, 520]) {
    const host = openLarge();
    const { run } = begin(host);
    host.faults.inject({ at, kind: 'timeout' });
    ask(host, 'reviewStep', run.runId);
    host.faults.clear();
    reached.add(must(ask<{ run: StepAnswer['run'] | null }>(host, 'sidebarBoot')).run?.done ?? -1);
    expect(openAndDrive(host).trouble).toBe('');
    expect(comparable(host), `stopped at service call ${at}`).toBe(expected);
  }
  expect([...reached].sort()).toEqual([0, 1, 2, 3]);
}, 120_000);
