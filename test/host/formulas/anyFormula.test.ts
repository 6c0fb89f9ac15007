import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOOGLE_BUILT_INS } from '../../../src/host/formulas/index.ts';
import { isCellError } from '../../../src/host/model/cell.ts';
import { Book } from './book.ts';

const leaf = fc.constantFrom(
  '1',
  '-2.5',
  '1e12',
  '-1e300',
  '"a"',
  '""',
  'TRUE',
  'd!A1',
  'd!A2:B3',
  'd!A2:A',
  'd!B:B',
  'd!E1',
  '1/0',
  'NA()',
  '{1,2;3,4}',
  'nothing',
  'x!A1',
  '',
);
const { formula } = fc.letrec((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom(...GOOGLE_BUILT_INS), fc.array(tie('formula'), { maxLength: 4 }))
      .map(([name, args]) => `${name}(${args.join(',')})`),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '&', '=', '/', '^', ':', ' '), tie('formula'))
      .map((parts) => parts.join('')),
    tie('formula').map((inner) => `LAMBDA(x,x&${inner})(1)`),
  ),
}));

describe('any formula', () => {
  it('gives cells or an error with a code, whatever its functions and arguments are', () => {
    const book = new Book();
    book.add('d', 'apple | 3 | | | 2026-01-05\npear | 2\n | #N/A');
    fc.assert(
      fc.property(formula, (text) => {
        const cells = book.calculator.evaluate(`=${text}`);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        for (const { value } of cells.flat()) {
          if (isCellError(value)) expect(value.error).toMatch(/^#/);
          else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          else expect(['string', 'boolean']).toContain(typeof value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is never an exception for texts that are no formulas', () => {
    const book = new Book();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=(){},;:!"\'#@%&A1b.\\ +-*/^<>$年会') }), (text) => {
        expect(book.calculator.evaluate(`=${text}`).length).toBeGreaterThan(0);
        book.type('A1', text);
      }),
      { numRuns: 1000 },
    );
  });
});
