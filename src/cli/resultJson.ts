import { isDateKind, type ResultCell, thrownSentence } from '../host/formulas/index.ts';

/** A formula's result as the command prints it. */
export type CalcResult =
  | { readonly formula: string; readonly values: (string | number | boolean | null)[][] }
  | { readonly formula: string; readonly error: string };

/** A formula that gives one error has failed; errors among other cells are shown as their text. */
export function resultJson(formula: string, cells: readonly (readonly ResultCell[])[]): CalcResult {
  const first = cells[0][0].value;
  if (cells.length === 1 && cells[0].length === 1 && typeof first === 'object') {
    return { formula, error: errorSentence(first) };
  }
  return { formula, values: cells.map((row) => row.map(jsonCell)) };
}

/** Errors thrown by a function are its sentence alone; all others keep their code in front. */
function errorSentence({ error, message }: { error: string; message: string }): string {
  if (error === '#ERROR!' && message !== '') return thrownSentence(message);
  return message === '' ? error : `${error} ${message}`;
}

/** Beyond the year 9999 a number is no day, whatever its format. */
const LAST_DAY = 2_958_466;

/** Days are 2026-11-01, times 2026-11-01T13:05:00 in the spreadsheet's zone, blanks null. */
function jsonCell({ value, format }: ResultCell): string | number | boolean | null {
  if (value === '') return null;
  if (typeof value === 'object') return value.error;
  const isMoment = typeof value === 'number' && format !== '' && isDateKind(format) && Math.abs(value) < LAST_DAY;
  return isMoment ? isoText(value, format) : value;
}

function isoText(serial: number, format: string): string {
  const civil = new Date(Math.round(serial * 86_400_000) + Date.UTC(1899, 11, 30));
  const text = civil
    .toISOString()
    .replace(/Z$/, '')
    .replace(/\.000$/, '');
  const isDay = text.endsWith('T00:00:00') && !/h|\[m|s/i.test(format.replace(/"[^"]*"/g, ''));
  return isDay ? text.slice(0, -'T00:00:00'.length) : text;
}

/** All results as one JSON array, a row of cells on a line. */
export function resultsText(results: readonly CalcResult[]): string {
  const entries = results.map((result) => {
    const formula = `{"formula": ${JSON.stringify(result.formula)}`;
    if ('error' in result) return `${formula}, "error": ${JSON.stringify(result.error)}}`;
    return `${formula}, "values": [\n${result.values.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}]}`;
  });
  return `[${entries.join(',\n')}]\n`;
}
