import { beforeAll, describe, expect, test } from 'vitest';
import type { Found, Trial } from '../../src/addon/api.ts';
import { analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import { ask, must, planOf } from './driveReview.ts';
import { exampleRequest } from './exampleRequest.ts';
import { keep } from './settingsSheet.ts';
import { openShop } from './shop.ts';
import { openStages, stageRequest } from './silentMembers.ts';

beforeAll(ensureBuilt);

describe('a changed rule', () => {
  test('tells who would get another label before anything is written', () => {
    const host = openStages();
    const before = JSON.stringify(host.workbook.toJSON());
    const trial = must(ask<Trial>(host, 'ruleTry', stageRequest({ settings: [['churn', '80 days']] })));
    // Of six members only the one who is silent for 84 days moves.
    expect(trial).toEqual({
      members: 6,
      changed: 1,
      moves: [{ from: 'Dormancy', to: 'Churn', members: 1 }],
      others: 0,
      groups: [
        { label: 'Maturity', now: 2, after: 2 },
        { label: 'Dormancy', now: 2, after: 1 },
        { label: 'Churn', now: 1, after: 2 },
        { label: 'Introduction', now: 1, after: 1 },
      ],
    });
    expect(JSON.stringify(host.workbook.toJSON())).toBe(before);
    keep(host, 'en', ['LIFECYCLE_STAGE', ['churn', '80 days']]);
    const again = must(ask<Trial>(host, 'ruleTry', stageRequest({ settings: [['churn', '80 days']] })));
    expect(again.changed).toBe(0);
  });

  test('is refused with a sentence where the result is no label for each member', () => {
    const host = openStages();
    const request = {
      ...exampleRequest(analysisById('PYRAMID_TIER')!),
      given: [{ range: 'Last!B2:B7' }],
      settings: [['show', 'summary']],
    };
    expect(ask<Trial>(host, 'ruleTry', request)).toMatchObject({ ok: false, refusal: { code: 'noLabels' } });
  });

  test.each(LANGUAGES)('a rule is tried on its tables, in %s', (language) => {
    const host = openShop();
    const found = must(ask<Found>(host, 'sidebarFind'));
    const plan = planOf(found, { language });
    const blank = { ...stageRequest({ language }), given: [], labels: '', plan };
    const before = JSON.stringify(host.workbook.toJSON());
    const trial = must(ask<Trial>(host, 'ruleTry', { ...blank, settings: [['dormancy', '10 days']] }));
    // Six members, for 007 has only an order without an amount. 001 has been silent for 12 days; all others are below 10 or beyond 30.
    expect([trial.members, trial.changed]).toEqual([6, 1]);
    const tiers = must(ask<Trial>(host, 'ruleTry', { ...blank, id: 'RFM_TIER', settings: [['scheme', 'eight']] }));
    expect([tiers.members, tiers.changed]).toEqual([4, 4]);
    expect(JSON.stringify(host.workbook.toJSON())).toBe(before);
  });
});
