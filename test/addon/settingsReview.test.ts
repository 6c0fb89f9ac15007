import { beforeAll, describe, expect, test } from 'vitest';
import type { Boot, Found } from '../../src/addon/api.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive, planOf } from './driveReview.ts';
import { keep, rowsOf } from './settingsSheet.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

describe('a review of a file with a settings sheet', () => {
  const sheetText = (host: Host, name: RegExp): string => {
    const sheet = host.workbook.sheets.find((each) => name.test(each.name))!;
    return JSON.stringify(
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (__, column) => sheet.value(row + 1, column + 1)),
      ),
    );
  };
  const review = (host: Host, asOf: string) => {
    const { trouble } = openAndDrive(host, { asOf });
    expect(trouble).toBe('');
  };

  test('follows the settings sheet: tiers, stages, retention and funnel, and its method says so', () => {
    const host = openShop();
    keep(
      host,
      'en',
      ['RFM_TIER', ['segment', 'Top', '4-5', '', ''], ['otherwise', 'Rest']],
      ['LIFECYCLE_STAGE', ['churn', '120 days'], ['dormancy', '20 days']],
      ['RETENTION', ['period', 'quarter']],
      ['FUNNEL', ['window', '5 minutes']],
    );
    review(host, '2026-11-01');
    expect(sheetText(host, /^2026-10 Tiers/)).toContain('"Top"');
    expect(sheetText(host, /^2026-10 Tiers/)).not.toContain('"Champions"');
    expect(sheetText(host, /^2026-10 Retention/)).toContain('2026 Q2');
    expect(sheetText(host, /^2026-10 Funnel/)).toContain('window: 5 minutes');
    const method = sheetText(host, /^2026-10 Method/);
    for (const told of [
      '"segment","Top","4-5"',
      '"otherwise","Rest"',
      '"churn",120',
      '"dormancy",20',
      '"period","quarter"',
      '"window","5 minutes"',
    ])
      expect(method).toContain(told);
  });

  test.each(LANGUAGES)('does not begin with a wrong value there, and says where it stands, in %s', (language) => {
    const host = openShop();
    const { sheetId, sheet } = keep(host, language, ['RFM_TIER', ['bins', 'many']]);
    const found = must(ask<Found>(host, 'sidebarFind'));
    const answer = ask<unknown>(host, 'reviewStart', planOf(found, { language }));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notANumber', sheetId } });
    const [row] = rowsOf(
      host,
      sheetId,
      'RFM_TIER',
      language === 'en' ? 'bins' : language === 'zh-Hans' ? '分档数' : '分檔數',
    );
    expect((answer as { refusal: { message: string } }).refusal.message).toContain(`${sheet}!C${row?.row ?? ''}`);
  });

  test.each([
    ['RFM_TIER', ['bins', '7'], /^RFM_TIER bins \(Settings!C\d+\): "7" can't be used/],
    ['RFM_TIER', ['r_cuts', '90, 30'], /^RFM_TIER r_cuts \(Settings!C\d+\): the limits "90, 30" have to rise/],
    [
      'RETENTION',
      ['period', 'day'],
      /^RETENTION period \(Settings!C\d+\): "day" can't be used. Possible: week, month, quarter/,
    ],
    ['LIFECYCLE_STAGE', ['stage', 'Old', 'ordres', '≥', '2'], /^LIFECYCLE_STAGE stage \(Settings!C\d+\): .*"ordres"/],
  ])(
    'refuses a rule of %s that only its steps would find wrong, before anything is made: %s',
    (id, setting, sentence) => {
      const host = openShop();
      keep(host, 'en', [id, setting]);
      const found = must(ask<Found>(host, 'sidebarFind'));
      const answer = ask<unknown>(host, 'reviewStart', planOf(found));
      expect((answer as { refusal: { message: string } }).refusal.message).toMatch(sentence);
      expect(must(ask<Boot>(host, 'sidebarBoot')).run).toBeNull();
    },
  );

  test('parts a changed rule from what members did', () => {
    const host = openShop();
    review(host, '2026-10-01');
    // The same rule again, with limits in days that make everybody who ever bought recent.
    keep(host, 'en', ['RFM_TIER', ['r_cuts', '300, 400, 500, 600']]);
    review(host, '2026-11-01');
    const movement = sheetText(host, /^2026-10 Tier movement/);
    expect(movement).toContain('By moved limits');
    const own = openShop();
    keep(own, 'en', ['RFM_TIER', ['segment', 'Top', '4-5', '', ''], ['segment', 'Rest', '1-3', '', '']]);
    review(own, '2026-10-01');
    keep(own, 'en', ['RFM_TIER', ['segment', 'Top', '1-5', '', ''], ['segment', 'Rest', '', '', '']]);
    review(own, '2026-11-01');
    const moved = sheetText(own, /^2026-10 Tier movement/);
    expect(moved).toContain('The rule was changed since the last review.');
    expect(moved).toContain('"▲ up","By moved limits"');
  });
});
