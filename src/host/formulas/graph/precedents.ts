import type { FormulaNode, ReferenceText } from '../syntax/formulaNode.ts';

/** What a formula may read, as far as its text tells. */
export interface Precedents {
  readonly references: readonly ReferenceText[];
  readonly names: readonly string[];
  /** Reads cells that its text doesn't name, or changes by itself: it is evaluated on every change. */
  readonly restless: boolean;
}

const RESTLESS = new Set(['INDIRECT', 'OFFSET', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Collects the references and names in a formula. */
export function precedentsOf(node: FormulaNode): Precedents {
  const references: ReferenceText[] = [];
  const names: string[] = [];
  let restless = false;
  const visit = (part: FormulaNode | null): void => {
    if (!part) return;
    if (part.kind === 'reference') references.push(part.reference);
    else if (part.kind === 'name') names.push(part.name);
    else if (part.kind === 'unary') visit(part.operand);
    else if (part.kind === 'binary') {
      restless ||= part.operator === ':';
      visit(part.left);
      visit(part.right);
    } else if (part.kind === 'array') for (const row of part.rows) row.forEach(visit);
    else if (part.kind === 'lambda') visit(part.body);
    else if (part.kind === 'let') {
      for (const { value } of part.names) visit(value);
      visit(part.body);
    } else if (part.kind === 'call') {
      restless ||= RESTLESS.has(part.name.toUpperCase());
      visit(part.callee);
      part.args.forEach(visit);
    }
  };
  visit(node);
  return { references, names, restless };
}
