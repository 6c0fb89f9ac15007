/** Stands for a | inside a cell while cells are parted; nobody types it. */
const KEPT = '\u0000';

/**
 * Text of several lines as rows of cells: cells are parted by tabs, as pasted from a sheet, else by |; \| is a | inside a
 * cell. Blank lines are skipped.
 */
export const typedRows = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : parted(line)).map((cell) => cell.trim()));

const parted = (line: string): string[] =>
  line
    .replace(/\\\|/g, KEPT)
    .split('|')
    .map((cell) => cell.split(KEPT).join('|'));
