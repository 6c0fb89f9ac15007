import { type Cell, isBlank } from '../cell.ts';
import { type ColumnTraits, columnTraits } from '../headers/columnTraits.ts';
import { uniqueShare } from './uniqueShare.ts';

/** What is known of a table's cells, whatever its headers say. */
export interface TableFacts {
  readonly traits: readonly ColumnTraits[];
  readonly rows: number;
  /** Different values over filled cells of a column. */
  uniqueOf(column: number): number;
  /** Whether the values of a column that come back do so with the same date: the lines of an order. */
  atOneTime(column: number, date: number): boolean;
}

/** So many rows show whether the lines of an order stand together. */
const ROWS = 2000;

/** The facts of columns of cells; what is costly is looked at when it is asked for. */
export function tableFacts(columns: readonly (readonly Cell[])[], rows: number, country: string): TableFacts {
  const shares = new Map<number, number>();
  return {
    traits: columns.map((cells) => columnTraits(cells, country)),
    rows,
    uniqueOf: (column) => {
      const known = shares.get(column);
      const share = known === undefined ? uniqueShare(columns[column]) : known;
      shares.set(column, share);
      return share;
    },
    atOneTime: (column, date) => {
      if (date < 0) return false;
      const seen = new Map<string, string>();
      let back = 0;
      let same = 0;
      for (let row = 0; row < Math.min(columns[column].length, ROWS); row++) {
        if (isBlank(columns[column][row])) continue;
        const key = String(columns[column][row]);
        const at = String(columns[date][row]);
        const before = seen.get(key);
        if (before === undefined) seen.set(key, at);
        else {
          back++;
          if (before === at) same++;
        }
      }
      return back > 0 && same >= back * 0.95;
    },
  };
}
