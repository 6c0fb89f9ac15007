import { type AstExpression, type Identifier, parse, parseA1Ref, type Token, tokenize } from '@borgar/fx';
import type { FormulaNode, ReferenceText } from './formulaNode.ts';
import { scanFormula } from './scanFormula.ts';

/** Calls that stand for '{', ';' and '}' while the tokens are parsed, so that arrays may hold any expression. */
const ARRAY = 'ARRAY_LITERAL_';
const ROW = 'ARRAY_ROW_';
/** Stands before the number of a quoted sheet name: the tokenizer knows no brackets or colons in such names. */
const SHEET_MARK = '\ue000';

/** Parses a formula in its stored form, with or without '='. null when Sheets would say "Formula parse error.". */
export function parseFormula(formula: string): FormulaNode | null {
  const sheets: string[] = [];
  const text = scanFormula(formula.startsWith('=') ? formula : `=${formula}`, '.')
    .map(({ kind, text }) => {
      if (kind !== 'sheet') return text;
      sheets.push(text.slice(1, -1).replace(/''/g, "'"));
      return `${SHEET_MARK}${sheets.length - 1}`;
    })
    .join('');
  try {
    const tokens = tokenize(text, { allowTernary: true, withLocation: false }).map(plainName);
    refuseNeighbours(tokens);
    return convert(parse(arraysAsCalls(tokens), { looseRefCalls: true }), sheets);
  } catch {
    // The parser throws plain Errors for everything that it can't read; which one makes no difference to the cell.
    return null;
  }
}

/** r and c are names of LAMBDA and LET; only in Excel's other notation they mean rows and columns. */
const plainName = (token: Token): Token =>
  token.type === 'unknown' && /^[rc]$/i.test(token.value) ? { ...token, type: 'range_named' } : token;

const isBlank = ({ type }: Token): boolean => type === 'whitespace' || type === 'newline';

/** Two values side by side without an operator: the parser would let them pass as two arguments. */
function refuseNeighbours(tokens: readonly Token[]): void {
  const meaningful = tokens.filter((token) => !isBlank(token) && token.type !== 'fx_prefix');
  meaningful.slice(1).forEach((token, index) => {
    const before = meaningful[index];
    const ends = before.type === 'operator' ? /^[)}%]$/.test(before.value) : before.type !== 'func';
    const starts =
      token.type === 'operator' ? token.value === '{' || (token.value === '(' && before.value !== ')') : true;
    if (ends && starts) throw new Error('missing operator');
  });
}

function arraysAsCalls(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const brackets: string[] = [];
  const call = (name: string) => result.push({ type: 'func', value: name }, { type: 'operator', value: '(' });
  const operator = (value: string) => result.push({ type: 'operator', value });
  for (const token of tokens) {
    const sign = token.type === 'operator' ? token.value : '';
    if (sign === '(' || sign === '{') brackets.push(sign);
    if (sign === ')' || sign === '}') {
      if (brackets.pop() !== (sign === ')' ? '(' : '{')) throw new Error('unbalanced brackets');
    }
    if (sign === '{') {
      call(ARRAY);
      call(ROW);
    } else if (sign === '}') {
      operator(')');
      operator(')');
    } else if (sign === ';') {
      if (brackets[brackets.length - 1] !== '{') throw new Error('misplaced semicolon');
      operator(')');
      operator(',');
      call(ROW);
    } else result.push(token);
  }
  return result;
}

function convert(node: AstExpression, sheets: readonly string[]): FormulaNode {
  const inner = (child: AstExpression) => convert(child, sheets);
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'error', code: node.value };
    case 'ReferenceIdentifier':
      return reference(node.value, node.kind, sheets);
    case 'UnaryExpression':
      if (node.operator === '#' || node.operator === '@') throw new Error('operator unknown to Sheets');
      return { kind: 'unary', operator: node.operator, operand: inner(node.arguments[0]) };
    case 'BinaryExpression':
      if (node.operator === ' ' || node.operator === ',') throw new Error('operator unknown to Sheets');
      return {
        kind: 'binary',
        operator: node.operator,
        left: inner(node.arguments[0]),
        right: inner(node.arguments[1]),
      };
    case 'LambdaExpression':
      if (!node.body) throw new Error('LAMBDA without a body');
      return { kind: 'lambda', parameters: node.params.map(({ name }) => name.toLowerCase()), body: inner(node.body) };
    case 'LetExpression':
      if (!node.body) throw new Error('LET without a body');
      return {
        kind: 'let',
        names: node.declarations.map(({ id, init }) => {
          if (!init) throw new Error('LET without a value');
          return { name: id.name.toLowerCase(), value: inner(init) };
        }),
        body: inner(node.body),
      };
    case 'CallExpression':
      return call(node.callee as AstExpression | Identifier, node.arguments as (AstExpression | null)[], inner);
    default:
      throw new Error('unexpected node');
  }
}

function call(
  callee: AstExpression | Identifier,
  args: readonly (AstExpression | null)[],
  inner: (child: AstExpression) => FormulaNode,
): FormulaNode {
  if (callee.type !== 'Identifier') {
    const target = inner(callee);
    return { kind: 'call', name: '', callee: target, args: args.map((arg) => arg && inner(arg)) };
  }
  if (callee.name !== ARRAY)
    return { kind: 'call', name: callee.name, callee: null, args: args.map((arg) => arg && inner(arg)) };
  return {
    kind: 'array',
    rows: args.map((row) => {
      const cells = row?.type === 'CallExpression' ? (row.arguments as (AstExpression | null)[]) : [];
      if (cells.length === 0) throw new Error('empty array');
      return cells.map((cell) => {
        if (!cell) throw new Error('empty place in an array');
        return inner(cell);
      });
    }),
  };
}

function reference(text: string, kind: string, sheets: readonly string[]): FormulaNode {
  if (kind === 'table') throw new Error('tables are unknown here');
  if (kind === 'name' && !text.includes('!')) return { kind: 'name', name: text };
  const ref = parseA1Ref(text, { allowNamed: false, allowTernary: true });
  if (!ref || 'name' in ref) throw new Error('not a reference');
  const context = ref.context?.[ref.context.length - 1] ?? null;
  const sheet = context?.startsWith(SHEET_MARK) ? sheets[Number(context.slice(1))] : context;
  const up = (index: number | null | undefined) => (index === null || index === undefined ? null : index + 1);
  const { top, left, bottom, right } = ref.range;
  const parsed: ReferenceText = { sheet, top: up(top), left: up(left), bottom: up(bottom), right: up(right) };
  return { kind: 'reference', reference: parsed };
}
