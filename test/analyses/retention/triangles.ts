import { retention } from '../../../src/analyses/retention/index.ts';
import { rangeOf } from '../events/columns.ts';
import { formula } from '../formula.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** PostHog's _date(day, hour, month), without rolling over. */
export const at = (day: number, hour = 5, month = 0): string =>
  `2020-${pad(6 + month)}-${pad(10 + day)}T${pad(hour)}:00`;

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly settings?: unknown[][];
  readonly properties?: unknown[][];
  readonly members?: unknown[][];
}

/** The table in members of every cell, without its header; all cohorts recur unless the settings say otherwise. */
export function table(
  rows: readonly string[],
  { from, to, asOf, settings = [], properties, members }: Asked,
): unknown[][] {
  const usual = [
    ['cohort', 'recurring'],
    ['value', 'members'],
    ['from', from],
    ['to', to],
    ['as_of', asOf],
  ];
  const said = new Set(settings.map(([name]) => name));
  const block = [...usual.filter(([name]) => !said.has(name)), ...settings];
  const padded = block.map((row) => [...row, '', '', '', ''].slice(0, 5));
  const [member, event, date] = [0, 1, 2].map((index) => rangeOf(rows, index));
  return formula(retention, [member, date, event, properties, members, padded]).slice(1);
}

/** A line a cohort: members in each cell; what can't be observed yet is left out. */
export const triangle = (rows: readonly string[], asked: Asked): string[] =>
  table(rows, asked)
    .slice(0, -1)
    .map((row) => cells(row.slice(3)));

/** The same under one value of a breakdown. */
export const triangleOf = (value: string, rows: readonly string[], asked: Asked): string[] =>
  table(rows, asked)
    .filter((row) => row[0] === value && row[1] !== 'weighted average')
    .map((row) => cells(row.slice(4)));

export const cells = (row: readonly unknown[]): string => row.filter((cell) => typeof cell === 'number').join(' ');

export const days = (last: number, settings: unknown[][] = []): Asked => ({
  from: '2020-06-10',
  to: `2020-06-${10 + last}`,
  asOf: `2020-06-${11 + last}`,
  settings: [['period', 'day'], ...settings],
});
