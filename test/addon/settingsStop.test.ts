import { beforeAll, describe, expect, test } from 'vitest';
import type { Rules } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { ask } from './driveReview.ts';
import { settingsRequest } from './settingsRequest.ts';
import { keep, rowsOf } from './settingsSheet.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

describe('a stop while the settings sheet is made', () => {
  test('anywhere leaves nothing half-made under the final name, and pressing again mends it', () => {
    const counted = openShop();
    const before = counted.counters.serviceCalls;
    keep(counted, 'en', ['MEMBER_LEVEL', ['level', 'One', '0'], ['level', 'Two', '5']]);
    const calls = counted.counters.serviceCalls - before;
    const whole = rowsOf(counted, counted.workbook.sheetByName('Settings')!.id, 'MEMBER_LEVEL', 'level');
    // Every call would take minutes: the first ones, the last ones and some between.
    const steps = [
      ...Array.from({ length: 4 }, (_, index) => 2 * index + 1),
      ...Array.from({ length: 8 }, (_, index) => calls - 3 * index),
    ];
    for (const at of [...steps, Math.round(calls / 3), Math.round(calls / 2)]) {
      const host = openShop();
      host.faults.inject({ at, kind: 'kill', lastWrite: 'kept' });
      ask<Rules>(
        host,
        'settingsKeep',
        settingsRequest('en', [
          {
            id: 'MEMBER_LEVEL',
            settings: [
              ['level', 'One', '0'],
              ['level', 'Two', '5'],
            ],
          },
        ]),
      );
      host.faults.clear();
      const { sheetId } = keep(host, 'en', ['MEMBER_LEVEL', ['level', 'One', '0'], ['level', 'Two', '5']]);
      expect(
        host.workbook.sheets.map(({ name }) => name),
        `call ${at}`,
      ).toEqual(['Members', 'Orders', 'Activity', 'Settings']);
      const rows = rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level');
      expect(
        rows.map(({ cells }) => cells),
        `call ${at}`,
      ).toEqual(whole.map(({ cells }) => cells));
    }
  }, 240_000);
});
