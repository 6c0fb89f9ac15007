import { type Cell, isBlank, isErrorCell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { plainNumber } from '../plainNumber.ts';

/** Columns parted from their names, which a first row may hold. */
export interface NamedColumns {
  readonly columns: readonly (readonly Cell[])[];
  /** '' where a column has no name. */
  readonly names: readonly string[];
  /** 1 where the first row is a header, else 0. */
  readonly headers: 0 | 1;
}

/** Parts off the first row if it is a header. */
export function withoutHeader(columns: readonly (readonly Cell[])[], headers: 0 | 1): NamedColumns {
  return {
    columns: headers ? columns.map((cells) => cells.slice(1)) : columns,
    names: columns.map((cells) => (headers ? cellText(cells[0]) : '')),
    headers,
  };
}

/** Whether the first row can't be values: every column that holds anything begins with a text that is no number. */
export function startsWithHeader(columns: readonly (readonly Cell[])[]): 0 | 1 {
  const filled = columns.filter((cells) => !cells.every(isBlank));
  const isText = (cell: Cell): boolean =>
    typeof cell === 'string' && !isBlank(cell) && !isErrorCell(cell) && Number.isNaN(plainNumber(cell));
  return filled.length > 0 && columns[0].length > 1 && filled.every((cells) => isText(cells[0])) ? 1 : 0;
}
