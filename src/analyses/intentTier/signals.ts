import { InputError } from '../../engine/inputProblem.ts';
import { type Cell, isBlank, isMoment } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldHan } from '../../intake/headers/foldHan.ts';
import { readYesNo } from '../../intake/readYesNo.ts';
import { shownValue } from '../../intake/shownValue.ts';
import type { Attributes } from '../conditions/attributes.ts';
import { readConditions } from '../conditions/readConditions.ts';
import { rowTest } from '../conditions/rowTest.ts';
import type { NamedColumns } from '../features/headerRow.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { plainNumber } from '../plainNumber.ts';
import { readEffect } from './readEffect.ts';

/** What a member did, and how many steps it moves the tier in a row; 0 where it isn't so. */
export interface Signal {
  readonly name: string;
  steps(row: number): number;
}

/** Headers of signals that lower, 繁 folded: left the group, refused, unsubscribed … */
const LOWERS =
  /退|拒|取关|取消|投诉|差评|屏蔽|拉黑|不感兴趣|无意|unsubscri|unfollow|refus|reject|complain|\bleft\b|block|cancel|not interested|no show/;

/** Without rules: every column is a signal of one step, down where its header says so; a negative number turns it round. */
export const plainSignals = (columns: NamedColumns, reading: ReadingContext): Signal[] =>
  columns.columns.flatMap((cells, place): Signal[] => {
    if (cells.every(isBlank)) return [];
    const name = columns.names[place] || String(place + 1);
    const effect = LOWERS.test(foldHan(foldName(name))) ? -1 : 1;
    return [
      {
        name,
        steps(row) {
          const sign = signOf(cells[row], reading, name, row + 1 + columns.headers);
          return sign === 0 ? 0 : effect * sign;
        },
      },
    ];
  });

/**
 * The rows `signal`: column (its header, or its place from 1), test, value, effect; or only column and effect for a column
 * of yes and no or of counts. Throws InputError for an unknown column, test or effect.
 */
export function ruledSignals(
  rows: readonly (readonly Cell[])[],
  columns: NamedColumns,
  reading: ReadingContext,
): Signal[] {
  const find = (name: string): number | undefined => {
    const same = (fold: (text: string) => string): number => columns.names.findIndex((one) => fold(one) === fold(name));
    const places = [same((text) => text), same((text) => foldHan(foldName(text))), Number(name) - 1];
    return name === '' ? undefined : places.find((found) => columns.columns[found] !== undefined);
  };
  const placeOf = (name: string): number => {
    const place = find(name);
    if (place !== undefined) return place;
    const known = columns.columns.map((_, index) => columns.names[index] || String(index + 1));
    const hint = nearNames(name, known);
    throw new InputError({ code: 'unknownColumn', argument: 'signal', value: name, hint });
  };
  const attributes: Attributes = {
    reading,
    has: (name) => find(name) !== undefined,
    column(name) {
      const cells = columns.columns[placeOf(name)];
      return (row) => (isBlank(cells[row]) ? '' : cells[row]);
    },
  };
  return rows.map((cells): Signal => {
    const name = cellText(cells[0]);
    const alone = cells.length <= 2 ? readEffect(cells[1], false) : undefined;
    if (alone !== undefined) {
      const own = columns.columns[placeOf(name)];
      return {
        name,
        steps: (row) => (signOf(own[row], reading, name, row + 1 + columns.headers) > 0 ? alone : 0),
      };
    }
    const [condition] = readConditions(cells.slice(0, 3), 'signal');
    const holds = rowTest(condition, attributes, 'signal');
    const effect = readEffect(cells[3], true) as number;
    return { name, steps: (row) => (holds(row) ? effect : 0) };
  });
}

/** 1 for yes, a date or a count, −1 for a negative number, 0 for no, nothing and 0. Throws InputError notYesNo. */
function signOf(cell: Cell, reading: ReadingContext, name: string, row: number): number {
  if (isBlank(cell)) return 0;
  if (isMoment(cell)) return 1;
  const number = plainNumber(cell);
  if (!Number.isNaN(number)) return Math.sign(number);
  const { column, problems } = readYesNo([cell], reading);
  if (problems.length === 0) return Math.max(0, column[0]);
  throw new InputError({ code: problems[0].code, argument: `signals ${name}`, row, value: shownValue(cell, reading) });
}
