import type { ZoneClock } from '../../model/zoneClock.ts';
import { Reference, readCell } from '../evaluate/reference.ts';
import { Lambda, lambdaAlone, type Value } from '../evaluate/value.ts';
import type { CustomArgument, CustomScalar } from '../ports.ts';
import { isDateKind } from '../time/formatKind.ts';
import { Formatted, type Scalar } from '../values/scalar.ts';

/**
 * An evaluated argument as a custom function receives it: one cell is a scalar, more are rows, blanks are '', days,
 * times and durations are Dates, error cells their text. An empty place, as in F(,1), is '' like a blank cell.
 */
export function customArgument(value: Value | undefined, clock: ZoneClock): CustomArgument {
  if (value === undefined) return '';
  if (value instanceof Lambda) return lambdaAlone.error;
  if (value instanceof Reference) return fromReference(value, clock);
  if (!Array.isArray(value)) return customScalar(value, clock);
  if (value.length === 1 && value[0].length === 1) return customScalar(value[0][0], clock);
  return value.map((row) => row.map((cell) => customScalar(cell, clock)));
}

function fromReference({ sheet, area }: Reference, clock: ZoneClock): CustomArgument {
  if (area.top === area.bottom && area.left === area.right)
    return customScalar(readCell(sheet, area.top, area.left), clock);
  const rows: CustomScalar[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CustomScalar[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') {
        const format = sheet.numberFormat(row, column);
        cells.push(format !== '' && isDateKind(format) ? new Date(clock.instantOf(value)) : value);
      } else cells.push(typeof value === 'object' ? value.error : value);
    }
    rows.push(cells);
  }
  return rows;
}

function customScalar(value: Scalar, clock: ZoneClock): CustomScalar {
  if (value === null) return '';
  if (value instanceof Formatted)
    return isDateKind(value.format) ? new Date(clock.instantOf(value.number)) : value.number;
  return typeof value === 'object' ? value.error : value;
}
