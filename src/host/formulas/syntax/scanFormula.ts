/** One piece of a formula's text: enough to swap separators without understanding the formula. */
export interface Piece {
  readonly kind: 'string' | 'sheet' | 'name' | 'number' | 'other';
  readonly text: string;
  /** The bracket that a piece stands in: '(' , '{' or '' at the top. */
  readonly inside: '' | '(' | '{';
}

const STRING = /"(?:[^"]|"")*(?:"|$)/y;
const SHEET = /'(?:[^']|'')*(?:'|$)/y;
const NAME = /[A-Za-z_$\u00a1-\uffff][\w.$?\u00a1-\uffff]*/y;

/** Cuts a formula into strings, quoted sheet names, names and references, numbers (with `decimal`) and single characters. */
export function scanFormula(formula: string, decimal: '.' | ','): Piece[] {
  const number =
    decimal === '.' ? /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y : /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y;
  const rules: [Piece['kind'], RegExp][] = [
    ['string', STRING],
    ['sheet', SHEET],
    ['name', NAME],
    ['number', number],
  ];
  const pieces: Piece[] = [];
  const brackets: ('(' | '{')[] = [];
  let at = 0;
  while (at < formula.length) {
    let kind: Piece['kind'] = 'other';
    let text = formula[at];
    for (const [name, pattern] of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match) {
        kind = name;
        text = match[0];
        break;
      }
    }
    const inside = brackets[brackets.length - 1] ?? '';
    pieces.push({ kind, text, inside });
    if (kind === 'other') {
      if (text === '(' || text === '{') brackets.push(text);
      else if (text === ')' || text === '}') brackets.pop();
    }
    at += text.length;
  }
  return pieces;
}
