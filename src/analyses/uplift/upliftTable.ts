import type { ResultCell, Say } from '../analysis.ts';
import { textRow } from '../campaign/textRow.ts';
import { addedUp, type Estimate, extraOrders, extraValue } from './estimate.ts';
import { remarks, type UpliftFacts } from './remarks.ts';
import type { TierCampaign } from './tierLifts.ts';

export interface UpliftResult extends UpliftFacts {
  readonly campaigns: readonly TierCampaign[];
  readonly hasPlan: boolean;
  readonly hasMoney: boolean;
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
  readonly planned: number | null;
  readonly actual: number;
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

function lineOf(campaign: TierCampaign, { level, hasMoney }: UpliftResult, say: Say): Line {
  const { tier, touched, untouched, planned, cost } = campaign;
  return {
    name: tier || say('no tier'),
    touched: touched.members,
    untouched: untouched.members,
    planned,
    actual: touched.orders,
    orders: extraOrders(campaign, level),
    without: untouched.members === 0 ? null : untouched.orders / untouched.members,
    value: hasMoney ? extraValue(campaign, level) : null,
    cost,
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
    planned: known((line) => line.planned),
    actual: sum((line) => line.actual),
    orders,
    without: orders && expected / orders.members,
    value: addedUp(filled(lines.map((line) => line.value))),
    cost: known((line) => line.cost) ?? cost,
  };
}

type Column = readonly [name: string, cell: (line: Line) => ResultCell];

function columnsOf(result: UpliftResult, say: Say): Column[] {
  const { costUnit, moneyUnit, tooFew, hasCost } = result;
  const enough = (line: Line): boolean => Math.min(line.touched, line.untouched) >= tooFew;
  const per100 = (line: Line, end: number | null | undefined): number | null =>
    typeof end === 'number' && enough(line) ? (end / line.orders!.members) * 100 : null;
  const money = (line: Line, end: number | null | undefined): number | null =>
    typeof end === 'number' && enough(line) ? end / moneyUnit : null;
  const plan: Column[] = [
    ['planned orders', (line) => line.planned],
    ['actual orders', (line) => line.actual],
    ['% of plan', (line) => (line.planned ? line.actual / line.planned : null)],
  ];
  const cost: Column[] = [
    ['cost', (line) => (line.cost === null ? null : line.cost / costUnit)],
    ['cost per extra order', (line) => ratio(line.cost, line.orders?.extra, costUnit)],
  ];
  const value: Column[] = [
    ['extra value', (line) => line.value && line.value.extra / moneyUnit],
    ['value low', (line) => money(line, line.value?.low)],
    ['value high', (line) => money(line, line.value?.high)],
  ];
  return [
    ['tier', (line) => line.name],
    ['touched', (line) => line.touched],
    ['untouched', (line) => line.untouched],
    ...(result.hasPlan ? plan : [plan[1]]),
    ['touched per 100', (line) => (line.touched === 0 ? null : (line.actual / line.touched) * 100)],
    ['untouched per 100', (line) => (line.without === null ? null : line.without * 100)],
    ['difference', (line) => line.orders && (line.orders.extra / line.orders.members) * 100],
    ['low', (line) => per100(line, line.orders?.low)],
    ['high', (line) => per100(line, line.orders?.high)],
    ['extra orders', (line) => line.orders?.extra ?? null],
    ...(hasCost ? cost : []),
    ...(result.hasMoney ? value : []),
    ...(result.hasMoney && hasCost
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
