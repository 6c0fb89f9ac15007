import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { readNumbers } from '../../intake/readNumbers.ts';
import type { NamedTable } from '../memberTags/readTable.ts';
import { readLimit } from '../readLimit.ts';
import { strictly } from '../refusedCells.ts';
import { rowName } from '../rowName.ts';

/** One thing that moderators are assessed by. */
export interface Measure {
  readonly name: string;
  readonly weight: number;
  readonly standard: number;
  /** The less the better: the standard is the most that is allowed. */
  readonly atMost: boolean;
  /** Its standard is written as a per cent, so figures are told as such. */
  readonly isPercent: boolean;
  /** By row of the roster; NaN where blank. */
  readonly values: Float64Array;
}

const AT_MOST = /^\s*(?:<=|[<≤＜≦]=?|at most|最多|至多|不超过|不超過|不高于|不高於)\s*/i;
const AT_LEAST = /^\s*(?:>=|[>≥＞≧]=?|at least|最少|至少|不低于|不低於|不少于|不少於)\s*/i;

/**
 * The rows `measure`: a header of the table, its weight (1 where blank) and its standard, such as 20 or ≤ 3. Throws
 * InputError: no row, an unknown header or one that stands twice, no standard, figures below 0 or no numbers.
 */
export function readMeasures(
  rows: readonly (readonly Cell[])[],
  table: NamedTable,
  headers: readonly string[],
  reading: ReadingContext,
): Measure[] {
  if (rows.length === 0)
    throw new InputError({ code: 'missingArgument', argument: 'measure', hint: headers.join(', ') });
  const measures = rows.map(([name, weightCell, standardCell]): Measure => {
    const header = rowName('measure', name);
    const cellOf = table.column(header, 'measure');
    const text = cellText(standardCell ?? '');
    const atMost = AT_MOST.test(text);
    const standard = readLimit('measure', text.replace(atMost ? AT_MOST : AT_LEAST, ''), reading);
    if (standard === undefined) throw new InputError({ code: 'blankCell', argument: 'measure', value: header });
    const weight = readLimit('measure', weightCell ?? '', reading) ?? 1;
    // A standard of 0 can't be missed, unless it is the most that is allowed.
    const wrong = weight < 0 ? weight : standard < 0 || (standard === 0 && !atMost) ? standard : undefined;
    if (wrong !== undefined) {
      throw new InputError({ code: 'badValue', argument: `measure ${header}`, value: String(wrong), hint: '> 0' });
    }
    const cells = Array.from({ length: table.rows }, (_, row) => cellOf(row));
    // The header is row 1.
    const column = strictly(header, readNumbers(cells, reading), 1);
    const below = column.findIndex((value) => value < 0);
    if (below >= 0) {
      const value = String(column[below]);
      throw new InputError({ code: 'negativeNumber', argument: header, row: below + 2, value });
    }
    return { name: header, weight, standard, atMost, isPercent: /[%％]/.test(text), values: column };
  });
  const twice = measures.find(({ name }, place) => measures.findIndex((other) => other.name === name) < place);
  if (twice) throw new InputError({ code: 'repeatedSetting', argument: 'measure', value: twice.name });
  if (!measures.some(({ weight }) => weight > 0)) {
    throw new InputError({ code: 'badValue', argument: 'measure', value: '0', hint: '> 0' });
  }
  return measures;
}
