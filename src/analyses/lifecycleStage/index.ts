import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, number, optional, time } from '../columns.ts';
import { dayAfterLatest, daysOf } from '../daysSince.ts';
import { filledRows } from '../filledRows.ts';
import { refuseNegative } from '../refuseNegative.ts';
import { choice, duration, rows, wholeNumber } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { type WhyTest, whyTests } from '../whyTests.ts';
import { factsOf, lifecycleStages } from './lifecycleStages.ts';
import { readOwnStages } from './readOwnStages.ts';
import { DEFAULT_LIMITS, PRESETS } from './stages.ts';
import { ownWhy, stageWhy } from './stageWhy.ts';
import { words } from './words/index.ts';

const days = (count: number) => duration({ count, unit: 'day' });

/** LIFECYCLE_STAGE: where each member stands between joining and leaving. */
export const lifecycleStage: Analysis = analysis({
  id: 'LIFECYCLE_STAGE',
  shape: 'rows',
  columns: { joined: time(), last_active: time(), orders: number(), expiry: optional(time()), as_of: asOf() },
  settings: {
    show: choice(['stage', 'why', 'both'], 'stage'),
    preset: choice(PRESETS, 'five'),
    churn: days(DEFAULT_LIMITS.churn),
    dormancy: days(DEFAULT_LIMITS.dormancy),
    'growth orders': wholeNumber(DEFAULT_LIMITS.growthOrders, 0, 1_000_000),
    'growth days': days(DEFAULT_LIMITS.growthDays),
    stage: rows(),
  },
  words,
  compute({ joined, last_active, orders, expiry, as_of }, settings) {
    const { preset } = settings;
    const own = settings.stage.length > 0 ? readOwnStages(settings.stage) : undefined;
    refuseNegative('orders', orders);
    if (preset === 'course' && !own && !expiry) {
      throw new InputError({
        code: 'missingArgument',
        argument: 'expiry',
        hint: 'joined, last_active, orders, expiry',
      });
    }
    if (as_of === undefined && filledRows(joined.civil, last_active.civil) === 1)
      throw new InputError({ code: 'asOfNeeded', argument: 'as_of' });
    const limits = {
      churn: wholeDays('churn', settings.churn),
      dormancy: wholeDays('dormancy', settings.dormancy),
      growthOrders: settings['growth orders'],
      growthDays: wholeDays('growth days', settings['growth days']),
    };
    const columns = {
      joined: daysOf(joined.civil),
      lastActive: daysOf(last_active.civil),
      orders,
      expiry: expiry && daysOf(expiry.civil),
    };
    const asOf = as_of ?? dayAfterLatest(joined.civil, last_active.civil);
    const found = lifecycleStages(columns, { asOf, preset, limits, own });
    const why = (row: number): WhyTest[] => {
      const [facts, stage] = [factsOf(columns, asOf, row), found.stages[found.codes[row]]];
      return own ? ownWhy(facts, stage, own) : stageWhy(facts, stage, preset, limits);
    };
    return { ...found, isOwn: own !== undefined, why, show: settings.show };
  },
  table({ codes, stages, isOwn, why, show }, say) {
    const names = isOwn ? stages : stages.map((stage) => say(stage));
    return Array.from(codes, (code, row) => {
      const stage = code < 0 ? null : names[code];
      if (show === 'stage') return [stage];
      const reason = code < 0 ? null : whyTests(why(row), say) || null;
      return show === 'why' ? [reason] : [stage, reason];
    });
  },
});
