import type { AnalysisArgument } from '../api.ts';

/** The formula that gives the same result: the arguments as they were chosen, then the sheet's own block of settings. */
export function asFormula(
  id: string,
  given: readonly AnalysisArgument[],
  settings: string,
  parameters: number,
): string {
  const places = given.map((argument) => (argument ? argumentText(argument) : ''));
  while (settings !== '' && places.length < parameters) places.push('');
  if (settings !== '') places.push(settings);
  while (places.length > 0 && places[places.length - 1] === '') places.pop();
  return `=${id}(${places.join(', ')})`;
}

function argumentText(argument: NonNullable<AnalysisArgument>): string {
  if ('range' in argument) return argument.range.trim();
  const { cells } = argument;
  if (cells.length === 1 && cells[0].length === 1) return literal(cells[0][0]);
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => Array.from({ length: width }, (_, column) => literal(row[column] ?? '')).join(','));
  return `{${rows.join(';')}}`;
}

/** Text that looks like a number of some length may be an id: only short plain numbers lose their quotes. */
const literal = (text: string): string =>
  /^-?(0|[1-9]\d{0,9})(\.\d{1,9})?$/.test(text) ? text : `"${text.replace(/"/g, '""')}"`;
