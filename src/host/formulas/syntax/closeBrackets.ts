import { scanFormula } from './scanFormula.ts';

const CLOSING: Record<string, string> = { '(': ')', '{': '}' };

/** Adds the brackets that a formula lacks at its end; one with brackets that don't match is left as it is. */
export function closeBrackets(formula: string): string {
  const open: string[] = [];
  for (const { kind, text } of scanFormula(formula, '.')) {
    if (kind !== 'other') continue;
    if (text in CLOSING) open.push(CLOSING[text]);
    else if ((text === ')' || text === '}') && open.pop() !== text) return formula;
  }
  return formula + open.reverse().join('');
}
