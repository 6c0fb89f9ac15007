import type { AnalysisArgument } from '../api.ts';

/** What parts arguments and columns of a literal, and stands before decimals, in a file's locale. */
interface Signs {
  readonly argument: string;
  readonly column: string;
  readonly decimal: string;
}
const POINT: Signs = { argument: ', ', column: ',', decimal: '.' };
const COMMA: Signs = { argument: '; ', column: '\\', decimal: ',' };

/**
 * The formula that gives the same result, as a person types it in this file: the arguments as they were chosen, then the
 * sheet's own block of settings.
 */
export function asFormula(
  id: string,
  given: readonly AnalysisArgument[],
  settings: string,
  parameters: number,
  decimalComma: boolean,
): string {
  const signs = decimalComma ? COMMA : POINT;
  const places = given.map((argument) => (argument ? argumentText(argument, signs) : ''));
  while (settings !== '' && places.length < parameters) places.push('');
  if (settings !== '') places.push(settings);
  while (places.length > 0 && places[places.length - 1] === '') places.pop();
  return `=${id}(${places.join(signs.argument)})`;
}

function argumentText(argument: NonNullable<AnalysisArgument>, signs: Signs): string {
  if ('range' in argument) return argument.range.trim();
  const { cells } = argument;
  if (cells.length === 1 && cells[0].length === 1) return literal(cells[0][0], signs);
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) =>
    Array.from({ length: width }, (_, column) => literal(row[column] ?? '', signs)).join(signs.column),
  );
  return `{${rows.join(';')}}`;
}

/** Text that looks like a number of some length may be an id: only short plain numbers lose their quotes. */
const literal = (text: string, { decimal }: Signs): string =>
  /^-?(0|[1-9]\d{0,9})(\.\d{1,9})?$/.test(text) ? text.replace('.', decimal) : `"${text.replace(/"/g, '""')}"`;
