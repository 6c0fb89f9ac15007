import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalFormula, localFormula } from '../../../src/host/formulas/index.ts';

describe('localFormula', () => {
  it('writes semicolons, backslashes and decimal commas where the locale has a decimal comma', () => {
    expect(localFormula('=RFM(A2:A,{"window",1.5;"order","a,b"})', 'de_DE')).toBe(
      '=RFM(A2:A;{"window"\\1,5;"order"\\"a,b"})',
    );
    expect(localFormula('=SUM(1.5,A1)', 'zh_CN')).toBe('=SUM(1.5,A1)');
  });

  it('is undone by canonicalFormula', () => {
    const part = fc.constantFrom('1.5', 'A1', "'x;y'!A2:A", '"a,b;c"', 'NORM.S.DIST(0.5,TRUE)', '{1,2;3,4}', '10%');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('de_DE', 'fr_FR', 'en_US'),
        (parts, locale) => {
          const formula = `=SUM(${parts.join(',')})`;
          expect(canonicalFormula(localFormula(formula, locale), locale)).toBe(formula);
        },
      ),
    );
  });
});
