import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { plainNumber } from '../plainNumber.ts';

/** Columns parted from their names: those in a first row that holds only texts which are no numbers, where there is one. */
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

/** Whether the first row can't be numbers: every filled cell is a text that is none, and one is filled. */
export function startsWithHeader(columns: readonly (readonly Cell[])[]): 0 | 1 {
  const first = columns.map((cells) => cells[0]).filter((cell) => !isBlank(cell));
  const isText = (cell: Cell): boolean => typeof cell === 'string' && Number.isNaN(plainNumber(cell));
  return first.length > 0 && columns[0].length > 1 && first.every(isText) ? 1 : 0;
}
