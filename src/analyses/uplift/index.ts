import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { MoneyColumn } from '../../intake/column.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { readFlags } from '../campaign/readFlags.ts';
import { readOrderCounts } from '../campaign/readOrderCounts.ts';
import { asOf, cells, grid, id, money, optional, text } from '../columns.ts';
import { choice, day, decimal, wholeNumber, yes } from '../settings.ts';
import { tierOrder } from '../tierMovement/tierOrder.ts';
import { campaignRows } from './campaignRows.ts';
import { holdOut } from './holdOut.ts';
import { readPlan } from './readPlan.ts';
import { tierCampaigns } from './tierLifts.ts';
import { upliftTable } from './upliftTable.ts';
import { words } from './words/index.ts';

/** UPLIFT: a campaign's review by tier: plan, actual, and the untouched members of the same tier. */
export const uplift: Analysis = analysis({
  id: 'UPLIFT',
  shape: 'table',
  columns: {
    member: id(),
    tier: text(),
    touched: optional(cells()),
    orders: optional(cells()),
    spent: optional(money()),
    plan: optional(grid()),
    as_of: asOf(),
    orders_before: optional(cells()),
    spent_before: optional(money()),
  },
  settings: {
    show: choice(['review', 'hold-out'], 'review'),
    count: choice(['orders', 'buyers'], 'orders'),
    compare: choice(['untouched', 'last year', 'both'], 'untouched'),
    'total cost': decimal(undefined, 0, Number.MAX_SAFE_INTEGER),
    'campaign end': day(),
    'return days': wholeNumber(7, 0, 3650),
    'drawn by lot': yes(false),
    blank: choice(['left out', 'no'], 'left out'),
    'hold-out share': decimal(0.1, 0, 1),
    seed: wholeNumber(1, 0, 4_294_967_295),
    level: decimal(0.95, 0.5, 0.9999),
    'too few': wholeNumber(30, 0, 1_000_000),
  },
  words,
  compute(given, settings, { reading }) {
    // A list for a campaign that is still to come needs neither.
    const unknown = settings.show === 'hold-out' ? Array.from(given.member.codes, () => '') : undefined;
    const { orders, counted } = readOrderCounts('orders', needed('orders', given.orders ?? unknown), reading);
    const touched = readFlags('touched', needed('touched', given.touched ?? unknown), reading);
    const before = readBefore(given.orders_before, settings.compare, reading);
    const amounts = inOneUnit([given.spent, before && given.spent_before]);
    const [spent, spentBefore] = amounts.minor;
    const columns = { ...given, touched, orders, spent, before, spentBefore };
    const everyone = campaignRows(columns);
    if (everyone.length === 0) throw new InputError({ code: 'noRows' });
    const { codes, labels } = given.tier;
    const tierOf = (row: number): string => (codes[row] < 0 ? '' : labels[codes[row]]);

    if (settings.show === 'hold-out') {
      const tiers = inOrder(everyone.map(tierOf));
      const names = new Map(tiers.map((tier) => [tier, [] as string[]]));
      for (const row of everyone) names.get(tierOf(row))?.push(given.member.labels[given.member.codes[row]]);
      return { holdOut: { tiers, members: holdOut([...names.values()], settings['hold-out share'], settings.seed) } };
    }
    const isKnown = (row: number): boolean =>
      touched[row] >= 0 && !Number.isNaN(orders[row]) && !(before && Number.isNaN(before[row]));
    const rows = settings.blank === 'no' ? everyone : everyone.filter(isKnown);
    if (rows.length === 0) throw new InputError({ code: 'noRows' });
    const plan = given.plan && readPlan(given.plan, reading);
    const tiers = inOrder([...rows.map(tierOf), ...(plan ? plan.byTier.keys() : [])]);
    const buyersOnly = settings.count === 'buyers' || !counted;
    const { compare } = settings;
    const campaigns = tierCampaigns(tiers, rows, columns, { buyersOnly, compare, plan });
    const end = settings['campaign end'];
    return {
      review: {
        campaigns,
        compare,
        measures: plan?.measures ?? [],
        revenueUnit: plan?.revenueUnit ?? 1,
        hasMoney: spent !== undefined,
        hasExtraValue: spent !== undefined && (compare === 'untouched' || spentBefore !== undefined),
        hasCost: plan?.hasCost === true || settings['total cost'] !== undefined,
        cost: settings['total cost'] ?? null,
        costUnit: plan?.hasCost ? plan.costUnit : 1,
        moneyUnit: amounts.unit,
        level: settings.level,
        tooFew: settings['too few'],
        drawnByLot: settings['drawn by lot'],
        returnsUntil: end === undefined ? undefined : end + settings['return days'],
        asOf: given.as_of,
        leftOut: everyone.length - rows.length,
      },
    };
  },
  table(cube, say) {
    if (cube.review) return upliftTable(cube.review, say);
    const { tiers, members } = cube.holdOut;
    const body = tiers.flatMap((tier, place) => members[place].map((member) => [tier || say('no tier'), member]));
    return [[say('tier'), say('member')], ...body];
  },
});

/** Orders of the year before, where they are compared with; a column that is not needed is not read. Throws InputError. */
function readBefore(given: readonly Cell[] | undefined, compare: string, reading: ReadingContext) {
  if (compare === 'untouched') return undefined;
  return readOrderCounts('orders_before', needed('orders_before', given), reading).orders;
}

function needed<T>(argument: string, given: T | undefined): T {
  if (given !== undefined) return given;
  const hint = `member, tier, touched, orders, [spent], [plan], [as_of], ${argument === 'orders_before' ? argument : '[orders_before]'}`;
  throw new InputError({ code: 'missingArgument', argument, hint });
}

/** Columns of money in the smallest unit of all, so that they can be set off against each other. */
function inOneUnit(columns: readonly (MoneyColumn | undefined)[]) {
  const scale = Math.max(...columns.map((column) => column?.scale ?? 0));
  return {
    unit: 10 ** scale,
    minor: columns.map((column) => column?.minor.map((n) => n * 10 ** (scale - column.scale))),
  };
}

/** Tiers in the order of display, members without one last. */
function inOrder(tiers: readonly string[]): string[] {
  const named = tierOrder(tiers.filter((tier) => tier !== ''));
  return tiers.indexOf('') >= 0 ? [...named, ''] : named;
}
