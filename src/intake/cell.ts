/** A moment as Google hands it over: any object with getTime, since `instanceof Date` fails across realms. */
export interface Moment {
  getTime(): number;
}

/** One cell as getValues or a formula's argument has it. Blank is '' (null and undefined count as blank too). */
export type Cell = string | number | boolean | Moment | null | undefined;

export type Grid = readonly (readonly Cell[])[];

export const isBlank = (cell: Cell): boolean => cell === '' || cell === null || cell === undefined;

export const isMoment = (cell: Cell): cell is Moment =>
  typeof cell === 'object' && cell !== null && typeof cell.getTime === 'function';

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;

/** An error cell arrives as its text or as an Error, depending on the call: both count. */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell === 'string') return cell.charCodeAt(0) === 35 && ERROR_TEXT.test(cell);
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Error]';
}
