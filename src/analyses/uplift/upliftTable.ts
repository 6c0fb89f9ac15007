import type { ResultCell, Say } from '../analysis.ts';
import { textRow } from '../campaign/textRow.ts';
import { addedUp, type Estimate, expectedPerMember, extraOrders, extraValue } from './estimate.ts';
import { PLANNED, type PlannedMeasure } from './readPlan.ts';
import { remarks, type UpliftFacts } from './remarks.ts';
import type { TierCampaign } from './tierLifts.ts';

export interface UpliftResult extends UpliftFacts {
  readonly campaigns: readonly TierCampaign[];
  readonly measures: readonly PlannedMeasure[];
  readonly revenueUnit: number;
  readonly hasMoney: boolean;
  /** Whether the money is known that it is compared with, too. */
  readonly hasExtraValue: boolean;
  readonly hasCost: boolean;
  /** The cost of all tiers together where none is known by tier, in whole smallest units. */
  readonly cost: number | null;
  readonly costUnit: number;
  readonly moneyUnit: number;
  readonly level: number;
}

/** What a row is made from: a tier, or all of them. */
interface Line {
  readonly name: string;
  readonly touched: number;
  readonly untouched: number;
  readonly planned: Readonly<Record<PlannedMeasure, number | null>>;
  readonly actual: Readonly<Record<PlannedMeasure, number>>;
  readonly orders: Estimate | null;
  readonly without: number | null;
  readonly value: Estimate | null;
  readonly cost: number | null;
}

/** A row a tier and one for all, then what can't be concluded. Columns of what was not passed are left away. */
export function upliftTable(result: UpliftResult, say: Say): ResultCell[][] {
  const lines = result.campaigns.map((campaign) => lineOf(campaign, result, say));
  const all = totalLine(lines, result, say);
  const columns = columnsOf(result, say);
  const rows = [...lines, all].map((line) => columns.map(([, cell]) => cell(line)));
  const sentences = remarks(result, result.campaigns, say).map((sentence) => textRow(sentence, columns.length));
  return [columns.map(([name]) => say(name)), ...rows, ...sentences];
}

function lineOf(campaign: TierCampaign, { level, hasExtraValue }: UpliftResult, say: Say): Line {
  const { tier, touched, untouched, planned } = campaign;
  return {
    name: tier || say('no tier'),
    touched: touched.members,
    untouched: untouched.members,
    planned: ofMeasures((measure) => planned?.[measure] ?? null),
    actual: { members: touched.members, buyers: touched.buyers, orders: touched.orders, revenue: touched.spent },
    orders: extraOrders(campaign, level),
    without: expectedPerMember(campaign),
    value: hasExtraValue ? extraValue(campaign, level) : null,
    cost: planned?.cost ?? null,
  };
}

/** All tiers: what is extra is added up over those that have a comparison, so the untouched count by the touched's tiers. */
function totalLine(lines: readonly Line[], { cost }: UpliftResult, say: Say): Line {
  const sum = (pick: (line: Line) => number): number => lines.reduce((all, line) => all + pick(line), 0);
  const known = (pick: (line: Line) => number | null): number | null =>
    lines.every((line) => pick(line) === null) ? null : sum((line) => pick(line) ?? 0);
  const filled = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T => value !== null);
  const orders = addedUp(filled(lines.map((line) => line.orders)));
  const expected = sum((line) => (line.orders && line.without !== null ? line.without * line.touched : 0));
  return {
    name: say('all'),
    touched: sum((line) => line.touched),
    untouched: sum((line) => line.untouched),
    planned: ofMeasures((measure) => known((line) => line.planned[measure])),
    actual: ofMeasures((measure) => sum((line) => line.actual[measure])),
    orders,
    without: orders && expected / orders.members,
    value: addedUp(filled(lines.map((line) => line.value))),
    cost: known((line) => line.cost) ?? cost,
  };
}

const ofMeasures = <T>(value: (measure: PlannedMeasure) => T): Record<PlannedMeasure, T> => ({
  members: value('members'),
  buyers: value('buyers'),
  orders: value('orders'),
  revenue: value('revenue'),
});

type Column = readonly [name: string, cell: (line: Line) => ResultCell];

function columnsOf(result: UpliftResult, say: Say): Column[] {
  const { costUnit, moneyUnit, tooFew, hasCost, compare } = result;
  const enough = (line: Line): boolean =>
    Math.min(line.touched, compare === 'last year' ? line.touched : line.untouched) >= tooFew;
  const per100 = (line: Line, end: number | null | undefined): number | null =>
    typeof end === 'number' && enough(line) ? (end / line.orders!.members) * 100 : null;
  const money = (line: Line, end: number | null | undefined): number | null =>
    typeof end === 'number' && enough(line) ? end / moneyUnit : null;
  const cost: Column[] = [
    ['cost', (line) => (line.cost === null ? null : line.cost / costUnit)],
    ['cost per extra order', (line) => ratio(line.cost, line.orders?.extra, costUnit)],
  ];
  const withValue = result.hasExtraValue;
  const value: Column[] = [
    ['extra value', (line) => line.value && line.value.extra / moneyUnit],
    ['value low', (line) => money(line, line.value?.low)],
    ['value high', (line) => money(line, line.value?.high)],
  ];
  return [
    ['tier', (line) => line.name],
    ['touched', (line) => line.touched],
    ['untouched', (line) => line.untouched],
    ...planColumns(result),
    ['touched per 100', (line) => (line.touched === 0 ? null : (line.actual.orders / line.touched) * 100)],
    [EXPECTED[compare], (line) => (line.without === null ? null : line.without * 100)],
    ['difference', (line) => line.orders && (line.orders.extra / line.orders.members) * 100],
    ['low', (line) => per100(line, line.orders?.low)],
    ['high', (line) => per100(line, line.orders?.high)],
    ['extra orders', (line) => line.orders?.extra ?? null],
    ...(hasCost ? cost : []),
    ...(withValue ? value : []),
    ...(withValue && hasCost
      ? [
          [
            'return',
            (line) => (line.value && line.cost ? line.value.extra / moneyUnit / (line.cost / costUnit) : null),
          ] as Column,
        ]
      : []),
    ['conclusion', (line) => say(conclusion(line, enough(line)))],
  ];
}

/** What the orders of the touched are compared with, per 100. */
const EXPECTED = {
  untouched: 'untouched per 100',
  'last year': 'last year per 100',
  both: 'expected per 100',
} as const;

/** Plan beside actual for each measure that is planned; actual orders always, revenue where it is known. */
function planColumns({ measures, hasMoney, moneyUnit, revenueUnit }: UpliftResult): Column[] {
  const actualOf = (line: Line, measure: PlannedMeasure): number | null => {
    if (measure !== 'revenue') return line.actual[measure];
    return hasMoney ? line.actual.revenue / moneyUnit : null;
  };
  const shown = PLANNED.filter((measure) => measure === 'orders' || measures.indexOf(measure) >= 0);
  return shown.flatMap((measure): Column[] => {
    const actual: Column = [`actual ${measure}`, (line) => actualOf(line, measure)];
    if (measures.indexOf(measure) < 0) return [actual];
    const unit = measure === 'revenue' ? revenueUnit : 1;
    const planned = (line: Line): number | null => {
      const value = line.planned[measure];
      return value === null ? null : value / unit;
    };
    const share = (line: Line): number | null => {
      const [plan, done] = [planned(line), actualOf(line, measure)];
      return plan && done !== null ? done / plan : null;
    };
    const done: Column = [measure === 'orders' ? '% of plan' : `% of planned ${measure}`, share];
    // How many were touched stands beside the tier already.
    return [[`planned ${measure}`, planned], ...(measure === 'members' ? [] : [actual]), done];
  });
}

const ratio = (cost: number | null, extra: number | undefined, unit: number): number | null =>
  cost === null || extra === undefined || extra <= 0 ? null : cost / unit / extra;

/** The key of what may be said of a tier. */
function conclusion({ touched, orders }: Line, enough: boolean): string {
  if (touched === 0) return 'nobody touched';
  if (!orders) return 'no comparison';
  if (!enough) return 'too few';
  if (orders.low === null || orders.high === null) return 'untested';
  if (orders.low > 0) return 'more';
  return orders.high < 0 ? 'fewer' : 'open';
}
