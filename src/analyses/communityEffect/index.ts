import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { readFlags } from '../campaign/readFlags.ts';
import { readOrderCounts } from '../campaign/readOrderCounts.ts';
import { cells, money, optional, text } from '../columns.ts';
import { mixedMeasures } from '../mixedMeasures.ts';
import { choice, decimal, wholeNumber } from '../settings.ts';
import { communityEffect as effect } from './communityEffect.ts';
import { effectTable, REPURCHASE_ROW, TIMES } from './effectTable.ts';
import { tierEffects } from './tierEffects.ts';
import { words } from './words/index.ts';

/** COMMUNITY_EFFECT: members in the community's groups against those outside. */
export const communityEffect: Analysis = analysis({
  id: 'COMMUNITY_EFFECT',
  shape: 'table',
  columns: { in_group: cells(), bought: cells(), spent: optional(money()), tier: optional(text()) },
  settings: {
    blank: choice(['left out', 'no'], 'left out'),
    level: decimal(0.95, 0.5, 0.9999),
    'too few': wholeNumber(30, 0, 1_000_000),
  },
  words,
  compute({ in_group, bought, spent, tier }, settings, { reading }) {
    const { orders, counted } = readOrderCounts('bought', bought, reading);
    const flags = readFlags('in_group', in_group, reading);
    const given = { inGroup: flags, orders, spent: spent?.minor };
    const cube = effect(given, settings.blank === 'no');
    const tiers = tier ? tierEffects(tier, given, settings.blank === 'no') : [];
    if (cube.inside.members + cube.outside.members === 0) throw new InputError({ code: 'noRows' });
    const { level, 'too few': tooFew } = settings;
    return { ...cube, tiers, counted, hasMoney: spent !== undefined, unit: 10 ** (spent?.scale ?? 0), level, tooFew };
  },
  table: effectTable,
  sheet: ({ counted }, _, table) => ({
    cellFormats: [
      ...mixedMeasures(table, counted ? [REPURCHASE_ROW] : []),
      ...(counted ? [{ row: REPURCHASE_ROW, column: TIMES, format: 'hundredths' } as const] : []),
    ],
  }),
});
