import * as formulajs from '@formulajs/formulajs';
import type { CellError } from '../../model/cell.ts';
import { Reference } from '../evaluate/reference.ts';
import { isList, Lambda, toGrid } from '../evaluate/value.ts';
import { FormulaError } from '../values/formulaError.ts';
import { bare, isError, type Scalar } from '../values/scalar.ts';
import { type Argument, type Definition, eager } from './definition.ts';
import { cellsOf } from './read.ts';

/**
 * Names whose bodies are taken from formulajs, with the letters of their parameters (see definition.ts): statistics,
 * finance, engineering and trigonometry that few people put around a review. Those that deal in days are left out,
 * since that library counts days otherwise.
 */
const BORROWED: Record<string, string> = {
  v: `ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH BASE BESSELI BESSELJ BESSELK BESSELY BETA.DIST BETA.INV BIN2DEC
    BIN2HEX BIN2OCT BINOM.DIST BINOM.INV BINOMDIST BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE
    CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT COMBIN COMBINA COMPLEX CONFIDENCE.NORM CONFIDENCE.T CONVERT COS COSH
    COT COTH CRITBINOM CSC CSCH CUMIPMT CUMPRINC DB DDB DEC2BIN DEC2HEX DEC2OCT DECIMAL DEGREES DELTA DOLLARDE DOLLARFR
    EFFECT ERF ERFC EVEN EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT FACT FACTDOUBLE FISHER FISHERINV FLOOR.MATH
    FLOOR.PRECISE FV GAMMA GAMMA.DIST GAMMA.INV GAMMALN GAUSS GESTEP HEX2BIN HEX2DEC HEX2OCT HYPGEOM.DIST IMABS IMAGINARY
    IMARGUMENT IMCONJUGATE IMCOS IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMREAL IMSIN IMSQRT IMSUB IPMT ISEVEN ISODD
    ISPMT LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST NOMINAL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NPER OCT2BIN OCT2DEC
    OCT2HEX ODD PDURATION PERMUT PERMUTATIONA PHI PMT POISSON.DIST PPMT PV RADIANS RATE ROMAN RRI SEC SECH SIN SINH SLN
    SQRTPI STANDARDIZE SYD T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T TAN TANH WEIBULL.DIST NORMSDIST NORMSINV NORMDIST
    NORMINV ARABIC DOLLAR FIXED`,
  r: `AVEDEV DEVSQ GCD GEOMEAN HARMEAN IMPRODUCT IMSUM KURT LCM MODE MODE.SNGL MULTINOMIAL NPV SKEW SKEW.P STDEV STDEV.P
    STDEV.S STDEVP VAR VAR.P VAR.S VARP`,
  rv: `LARGE PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC
    QUARTILE.INC SMALL TRIMMEAN IRR MIRR`,
  vr: 'FORECAST RANK.EQ RANK.AVG RANK',
  rr: `CORREL COVAR COVARIANCE.P COVARIANCE.S FREQUENCY INTERCEPT MMULT PEARSON RSQ SLOPE STEYX SUMX2MY2 SUMX2PY2 SUMXMY2
    Z.TEST`,
};

/** Their bodies count up to their argument: more than this is out of bounds anyway. */
const COUNTING = new Set([
  'FACT',
  'FACTDOUBLE',
  'COMBIN',
  'COMBINA',
  'PERMUT',
  'PERMUTATIONA',
  'MULTINOMIAL',
  'BINOM.DIST',
  'BINOM.INV',
  'BINOMDIST',
  'CRITBINOM',
  'HYPGEOM.DIST',
  'NEGBINOM.DIST',
  'POISSON.DIST',
  'GAMMALN',
  'GCD',
  'LCM',
  'BESSELI',
  'BESSELJ',
  'BESSELK',
  'BESSELY',
]);
const MOST_COUNTED = 100_000;

type Body = (...args: unknown[]) => unknown;

const found = new Map<string, Definition>();

/** The definition of a borrowed function, made when first asked for. */
export function borrowed(name: string): Definition | undefined {
  const known = found.get(name);
  if (known) return known;
  const letters = Object.keys(BORROWED).find((key) => BORROWED[key].split(/\s+/).includes(name));
  const body = letters && bodyOf(name);
  if (!letters || !body) return undefined;
  const letterOf = (index: number) => letters[Math.min(index, letters.length - 1)];
  const definition = eager(letters, 1, 30, (args) =>
    run(
      name,
      body,
      args.map((arg, index) => plain(arg, letterOf(index))),
    ),
  );
  found.set(name, definition);
  return definition;
}

/** Where the older name of a family means one of its members. */
const MEMBER: Record<string, string> = {
  MODE: 'MODE.SNGL',
  PERCENTILE: 'PERCENTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
  QUARTILE: 'QUARTILE.INC',
  RANK: 'RANK.EQ',
  STDEV: 'STDEV.S',
  VAR: 'VAR.S',
};

/** 'NORM.S.DIST' lives at NORM.S.DIST, or flattened at NORMSDIST. */
function bodyOf(name: string): Body | undefined {
  const library = formulajs as unknown as Record<string, unknown>;
  const nested = (MEMBER[name] ?? name)
    .split('.')
    .reduce<unknown>((owner, part) => (owner as Record<string, unknown> | undefined)?.[part], library);
  const body = nested ?? library[name.replace(/\./g, '')];
  return typeof body === 'function' ? (body as Body) : undefined;
}

/** Ranges give their numbers only, as the statistics of Sheets do; single values are handed over without format. */
function plain(arg: Argument, letter: string): unknown {
  if (arg === undefined) return undefined;
  if (arg instanceof Lambda) throw new FormulaError('#N/A', 'A LAMBDA is not allowed here.');
  if (letter === 'v' || (!isList(arg) && !(arg instanceof Reference))) return single(arg as Scalar);
  const rows = toGrid(arg).length;
  const cells = cellsOf(arg)
    .map(bare)
    .filter((cell) => typeof cell === 'number');
  return rows > 1 && toGrid(arg)[0].length > 1 ? toGrid(arg).map((row) => row.map(bare)) : cells;
}

function single(value: Scalar): unknown {
  if (isError(value)) throw new FormulaError(value.error, value.message);
  return bare(value) ?? 0;
}

/** Runs a borrowed body. What it throws or can't express becomes the error of the function. */
function run(name: string, body: Body, args: readonly unknown[]): Scalar | Scalar[][] {
  if (COUNTING.has(name) && args.flat(2).some((arg) => typeof arg === 'number' && Math.abs(arg) > MOST_COUNTED)) {
    throw new FormulaError('#NUM!', `Function ${name} evaluates to an out of bounds number.`);
  }
  let value: unknown;
  try {
    value = body(...args);
  } catch {
    // The library expects callers to have counted and checked the arguments; what it throws tells nobody anything.
    throw unsuitable(name, '#VALUE!');
  }
  if (!Array.isArray(value)) return cell(name, value);
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  if (rows.length === 0 || rows.some((row) => row.length !== rows[0].length || row.length === 0))
    throw unsuitable(name, '#VALUE!');
  return rows.map((row) => row.map((item: unknown) => cell(name, item)));
}

function cell(name: string, value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new FormulaError('#NUM!', `Function ${name} evaluates to an out of bounds number.`);
  }
  const code = value instanceof Error && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/.exec(value.message);
  throw unsuitable(name, code ? (code[0] as CellError['error']) : '#VALUE!');
}

const unsuitable = (name: string, code: CellError['error']): FormulaError =>
  new FormulaError(code, `Function ${name} can't be evaluated with these arguments.`);
