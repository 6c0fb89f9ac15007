import type { Analysis } from '../../src/analyses/analysis.ts';

/** Tables whose rows have an order by definition: the first group is the control, a row is the next period. */
const ROW_ORDER_SPEAKS = new Set(['AB_COUNTS', 'RETENTION_FORECAST']);

const untouched = (args: readonly unknown[]) => ({ order: [], shuffledArgs: [...args] });

/** The same arguments with the rows of all column arguments in another order. */
export function shuffled(analysis: Analysis, args: readonly unknown[]): { order: number[]; shuffledArgs: unknown[] } {
  const specs = Object.values(analysis.columns);
  const columns = args.map(
    (arg, index) =>
      Array.isArray(arg) && specs[index] && !['grid', 'scalar', 'asOf', 'day'].includes(specs[index].reads),
  );
  if (!columns.includes(true)) return ROW_ORDER_SPEAKS.has(analysis.id) ? untouched(args) : turnedTable(args);
  const isBeside = (index: number): boolean => specs[index]?.reads === 'beside';
  const first = columns.findIndex((isColumn, index) => isColumn && !isBeside(index));
  const length = (args[first] as unknown[]).length;
  // Settings may stand where an optional column could: they are not as long.
  const isShuffled = (index: number): boolean => columns[index] && (args[index] as unknown[]).length >= length;
  const order = Array.from({ length }, (_, index) => (index * 7 + 3) % length);
  const fair = new Set(order).size === length ? order : Array.from({ length }, (_, index) => length - 1 - index);
  return {
    order: fair,
    shuffledArgs: args.map((arg, index) => {
      if (!isShuffled(index)) return arg;
      const rows = arg as unknown[];
      // The header of a table beside the columns stays where it is.
      return isBeside(index) ? [rows[0], ...fair.map((row) => rows[row + 1])] : fair.map((row) => rows[row]);
    }),
  };
}

/** Where the rows stand in a table with headers, its body is turned upside down. */
function turnedTable([table, ...rest]: readonly unknown[]): { order: number[]; shuffledArgs: unknown[] } {
  const [headers, ...body] = table as unknown[];
  return { order: body.map((_, row) => row).reverse(), shuffledArgs: [[headers, ...body.reverse()], ...rest] };
}
