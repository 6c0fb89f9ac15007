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

/** Days are 2026-11-01, times 2026-11-01T13:05:00 in the spreadsheet's zone, blanks null. */
function jsonCell({ value, format }: ResultCell): string | number | boolean | null {
  if (value === '') return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' && format !== '' && isDateKind(format) ? isoText(value, format) : value;
}

function isoText(serial: number, format: string): string {
  const civil = new Date(Math.round(serial * 86_400_000) + Date.UTC(1899, 11, 30));
  const text = civil.toISOString().replace(/Z$/, '').replace(/\.000$/, '');
  const isDay = text.endsWith('T00:00:00') && !/h|\[m|s/i.test(format.replace(/"[^"]*"/g, ''));
  return isDay ? text.slice(0, -'T00:00:00'.length) : text;
}
