import { columnLetters, quotedSheetName } from '../../model/a1.ts';
import type { StructureChange } from '../../model/formulaEngine.ts';
import { scanFormula } from './scanFormula.ts';

const CELL = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

interface Corner {
  readonly column: string;
  readonly row: string;
  readonly columnFixed: string;
  readonly rowFixed: string;
}

/**
 * A formula after a change of structure: references follow inserted and deleted rows and columns and renamed sheets;
 * what lost its cells or its sheet becomes #REF!. `ownSheet` is the sheet that the formula stands on.
 */
export function moveReferences(formula: string, ownSheet: string, change: StructureChange): string {
  const pieces = scanFormula(formula, '.');
  let result = '';
  for (let at = 0; at < pieces.length; ) {
    const found = referenceAt(pieces, at);
    if (!found) {
      result += pieces[at].text;
      at += 1;
      continue;
    }
    result += moved(found, ownSheet, change);
    at = found.end;
  }
  return result;
}

interface Found {
  readonly sheetText: string;
  readonly sheet: string | null;
  readonly first: string;
  readonly second: string | null;
  readonly end: number;
}

type Part = { readonly kind: string; readonly text: string };

/** A reference starting at a piece: [sheet !] corner [: corner]. */
function referenceAt(pieces: readonly Part[], start: number): Found | null {
  let at = start;
  let sheetText = '';
  let sheet: string | null = null;
  const isSheet = pieces[at].kind === 'sheet' || pieces[at].kind === 'name';
  if (isSheet && pieces[at + 1]?.text === '!') {
    const { kind, text } = pieces[at];
    sheet = kind === 'sheet' ? text.slice(1, -1).replace(/''/g, "'") : text;
    sheetText = `${text}!`;
    at += 2;
  }
  const first = corner(pieces, at);
  if (!first) return null;
  const second = pieces[first.end]?.text === ':' ? corner(pieces, first.end + 1) : null;
  if (!second && !/\d/.test(first.text)) return null;
  if (!second && !/[A-Za-z]/.test(first.text)) return null;
  if (pieces[(second ?? first).end]?.text === '(') return null;
  return { sheetText, sheet, first: first.text, second: second?.text ?? null, end: (second ?? first).end };
}

function corner(pieces: readonly Part[], at: number): { text: string; end: number } | null {
  const piece = pieces[at];
  if (!piece || (piece.kind !== 'name' && piece.kind !== 'number')) return null;
  return CELL.test(piece.text) && piece.text !== '' ? { text: piece.text, end: at + 1 } : null;
}

function moved(found: Found, ownSheet: string, change: StructureChange): string {
  const plain = found.sheetText + found.first + (found.second === null ? '' : `:${found.second}`);
  const target = found.sheet ?? ownSheet;
  if (target.toLowerCase() !== change.sheet.toLowerCase()) return plain;
  if (change.kind === 'renameSheet') {
    return found.sheet === null ? plain : `${quotedSheetName(change.to)}!${plain.slice(found.sheetText.length)}`;
  }
  if (change.kind === 'deleteSheet') return found.sheet === null ? plain : '#REF!';
  const axis = change.kind.endsWith('Rows') ? 'row' : 'column';
  const from = parseCorner(found.first);
  const to = found.second === null ? from : parseCorner(found.second);
  const lines = span(numberOf(from[axis], axis), numberOf(to[axis], axis), change);
  if (!lines) return `${found.sheetText}#REF!`;
  const first = written({ ...from, [axis]: textOf(lines[0], axis) });
  if (found.second === null) return found.sheetText + first;
  return `${found.sheetText}${first}:${written({ ...to, [axis]: textOf(lines[1], axis) })}`;
}

function parseCorner(text: string): Corner {
  const [, fixed1, letters = '', fixed2, digits = ''] = CELL.exec(text)!;
  return letters
    ? { column: letters, columnFixed: fixed1, row: digits, rowFixed: fixed2 }
    : { column: '', columnFixed: '', row: digits, rowFixed: fixed1 || fixed2 };
}

const written = ({ column, row, columnFixed, rowFixed }: Corner): string =>
  `${column ? columnFixed + column : ''}${row ? rowFixed + row : ''}`;

/** First and last line after the change, null when none is left. Open ends stay open. */
function span(
  first: number | null,
  last: number | null,
  { kind, at, count }: { kind: string; at: number; count: number },
): [number | null, number | null] | null {
  if (kind.startsWith('insert')) {
    const push = (line: number | null) => (line === null ? null : line >= at ? line + count : line);
    return [push(first), push(last)];
  }
  const end = at + count;
  if (first !== null && last !== null && first >= at && last < end) return null;
  const low = first === null ? null : first >= end ? first - count : Math.min(first, at);
  const high = last === null ? null : last >= end ? last - count : last >= at ? at - 1 : last;
  return [low, high];
}

function numberOf(text: string, axis: 'row' | 'column'): number | null {
  if (text === '') return null;
  if (axis === 'row') return Number(text);
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(line: number | null, axis: 'row' | 'column'): string {
  if (line === null) return '';
  return axis === 'row' ? String(line) : columnLetters(line);
}
