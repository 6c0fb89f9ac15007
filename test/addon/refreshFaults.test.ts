import { describe, expect, test } from 'vitest';
import type { Boot } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, comparable, must, openAndDrive } from './driveReview.ts';
import { openShop } from './shop.ts';
import { READS, stages, twin } from './stages.ts';

/** A reviewed file in which an order was corrected and one sheet was edited: a second review of the month refreshes the others. */
function corrected(): Host {
  const host = openShop();
  expect(openAndDrive(host).trouble).toBe('');
  host.workbook.enter(host.workbook.sheetByName('Orders')!, 2, 4, '999');
  host.workbook.enter(host.workbook.sheetByName('2026-10 Funnel')!, 3, 1, 'my own words');
  return host;
}

const { list, final } = stages(corrected());
const whole = comparable(final);
const SHEETS = 8;
/** After the start and one call a sheet: the calls that refresh, and the last one. */
const refreshing = list.slice(1 + SHEETS);

test('a second review of the month refreshes the sheets that nobody edited, and numbers the one beside the edited', () => {
  expect(refreshing).toHaveLength(SHEETS + 1);
  expect(final.workbook.sheets.filter(({ name }) => /^2026-10/.test(name)).map(({ name }) => name)).toHaveLength(
    SHEETS + 1,
  );
  expect(final.workbook.sheetByName('2026-10 Funnel')!.value(3, 1)).toBe('my own words');
});

describe.each([
  ['the first refreshed sheet', 0],
  ['a sheet with charts', 3],
  ['the sheet that stays beside the edited one', 4],
  ['the end', SHEETS],
])('%s', (_, at) => {
  const stage = refreshing[at];

  test('whichever call fails or is the last, continuing gives the same workbook', () => {
    for (let call = 1; call <= stage.calls.length; call += 11) {
      const host = twin(stage.before);
      const { runId } = must(ask<Boot>(host, 'sidebarBoot')).run!;
      const writes = !READS.test(stage.calls[call - 1]);
      host.faults.inject(
        writes ? { at: call, kind: 'kill', lastWrite: call % 2 ? 'kept' : 'lost' } : { at: call, kind: 'timeout' },
      );
      ask(host, 'reviewStep', runId);
      host.faults.clear();
      if (must(ask<Boot>(host, 'sidebarBoot')).run) expect(openAndDrive(host).trouble).toBe('');
      expect(comparable(host), `service call ${call}: ${stage.calls[call - 1]}`).toBe(whole);
    }
  }, 300_000);

  test('thrown away after being stopped anywhere, every old name has a whole sheet', () => {
    for (let call = 2; call <= stage.calls.length; call += 18) {
      const host = twin(stage.before);
      const { runId } = must(ask<Boot>(host, 'sidebarBoot')).run!;
      host.faults.inject({ at: call, kind: 'kill' });
      ask(host, 'reviewStep', runId);
      host.faults.clear();
      if (!must(ask<Boot>(host, 'sidebarBoot')).run) continue;
      must(ask(host, 'reviewDiscard', runId));
      const left = host.workbook.sheets.filter(({ name }) => /^2026-10/.test(name));
      expect(left.map(({ name }) => name).filter((name) => name.endsWith(')'))).toEqual([]);
      expect(left, `service call ${call}: ${stage.calls[call - 1]}`).toHaveLength(SHEETS);
      for (const sheet of left) expect(String(sheet.value(2, 1))).not.toMatch(/Being refreshed/);
    }
  }, 300_000);
});
