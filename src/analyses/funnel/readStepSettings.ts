import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readEventRule } from '../events/readEventRule.ts';
import { foldName } from '../foldName.ts';
import { likelyNames } from '../likelyNames.ts';
import { plainNumber } from '../plainNumber.ts';
import type { Attribution } from './attribution.ts';
import type { Exclusion } from './exclusion.ts';
import type { FirstTime } from './funnelOptions.ts';

type Rows = readonly (readonly Cell[])[];

const KINDS: readonly (readonly [FirstTime['kind'], readonly string[]])[] = [
  ['ever', ['全部', '首次', 'first ever']],
  ['matching', ['符合', '首次符合', 'first matching']],
];

const ATTRIBUTIONS: readonly (readonly ['first touch' | 'last touch' | 'every' | 'step', readonly string[]])[] = [
  ['first touch', ['首次触点', '首次觸點', '首次', 'first']],
  ['last touch', ['末次触点', '末次觸點', '末次', '最后一次', '最後一次', 'last']],
  ['every', ['每个', '每個', '每个值', '每個值', '全部', 'all', 'every value', 'all events']],
  ['step', ['步骤', '步驟']],
];

/** The setting `exclude`: event, from step, to step, conditions; blank steps are the first and the last. Throws InputError. */
export function readExclusions(rows: Rows, steps: number, reading: ReadingContext): Exclusion[] {
  return rows.map(([event, from, to, ...conditions]) => {
    const exclusion = {
      event: readEventRule([event, ...conditions], 'exclude', reading),
      from: isBlank(from) ? 1 : stepNumber(from, 1, steps - 1, 'exclude'),
      to: isBlank(to) ? steps : stepNumber(to, 2, steps, 'exclude'),
    };
    if (exclusion.from < exclusion.to) return exclusion;
    throw new InputError({ code: 'badValue', argument: 'exclude', value: `${from}, ${to}`, hint: `1 … ${steps}` });
  });
}

/** The setting `first time`: step, then ever or matching; ever where nothing is said. Throws InputError. */
export function readFirstTimes(rows: Rows, steps: number): FirstTime[] {
  return rows.map(([step, kind]) => ({
    step: stepNumber(step, 1, steps, 'first time'),
    kind: named(cellText(kind) || 'ever', KINDS, 'first time'),
  }));
}

function stepNumber(cell: Cell, least: number, most: number, argument: string): number {
  const step = plainNumber(cell);
  if (Number.isInteger(step) && step >= least && step <= most) return step;
  throw new InputError({ code: 'badValue', argument, value: cellText(cell), hint: `${least} … ${most}` });
}

/** The setting `attribution`: first touch, last touch, every, or step and its number. Throws InputError. */
export function readAttribution(rows: Rows, steps: number): Attribution | undefined {
  if (rows.length > 1) throw new InputError({ code: 'repeatedSetting', argument: 'settings', value: 'attribution' });
  if (rows.length === 0 || rows[0].length === 0) return undefined;
  const [first, second] = rows[0];
  const joined = /^(?:step|步骤|步驟|第)\s*(\d+)\s*[步]?$/.exec(foldName(cellText(first)));
  if (joined) return { step: stepNumber(Number(joined[1]), 1, steps, 'attribution') };
  const kind = named(cellText(first), ATTRIBUTIONS, 'attribution');
  return kind === 'step' ? { step: stepNumber(second, 1, steps, 'attribution') } : kind;
}

/** The value that a word stands for. Throws InputError unknownValue with the nearest ones. */
function named<T extends string>(
  typed: string,
  known: readonly (readonly [T, readonly string[]])[],
  argument: string,
): T {
  const found = known.find(([value, names]) => [value, ...names].some((name) => foldName(name) === foldName(typed)));
  if (found) return found[0];
  const shown = known.flatMap(([value, names]) => [value, ...names.filter((name) => !/[a-z]/.test(name))]);
  throw new InputError({ code: 'unknownValue', argument, value: typed, hint: likelyNames(typed, shown, 4) });
}
