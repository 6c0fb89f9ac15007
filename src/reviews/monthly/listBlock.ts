import type { Block, Choices, Format, OutCell } from '../../sheet/sheetSpec.ts';

/** One column of a list; a column that does not apply is left away with its note and choices. */
export interface ListColumn<Row> {
  readonly header: string;
  readonly format: Format;
  readonly note?: string;
  readonly choices?: Choices;
  cell(row: Row): OutCell;
}

export type ListPlace = Pick<
  Block,
  'id' | 'row' | 'column' | 'heading' | 'moneyScale' | 'namedRange' | 'protect' | 'emphasis'
>;

/** A block made of columns, each of which knows its cells; false columns are passed over. */
export function listBlock<Row>(
  place: ListPlace,
  columns: readonly (ListColumn<Row> | false)[],
  rows: Iterable<Row>,
): Block {
  const kept = columns.filter((column): column is ListColumn<Row> => column !== false);
  return {
    ...place,
    header: kept.map(({ header }) => header),
    rows: Array.from(rows, (row) => kept.map((column) => column.cell(row))),
    formats: kept.map(({ format }) => format),
    notes: kept.flatMap(({ note }, index) => (note ? [{ column: index, text: note }] : [])),
    choices: kept.flatMap(({ choices }, index) => (choices ? [{ column: index, ...choices }] : [])),
  };
}
