import type { FormulaNode } from '../syntax/formulaNode.ts';
import type { Grid, Scalar } from '../values/scalar.ts';
import { Reference, readReference } from './reference.ts';

/** Names bound by LET and LAMBDA, innermost first. */
export interface Scope {
  readonly name: string;
  readonly value: Value;
  /** Whether the value rests on NOW, RAND and the like. */
  readonly volatile: boolean;
  readonly outer: Scope | null;
}

/** A function made by LAMBDA. */
export class Lambda {
  readonly parameters: readonly string[];
  readonly body: FormulaNode;
  readonly scope: Scope | null;
  constructor(parameters: readonly string[], body: FormulaNode, scope: Scope | null) {
    this.parameters = parameters;
    this.body = body;
    this.scope = scope;
  }
}

/** Whatever an expression can give. */
export type Value = Scalar | Grid | Reference | Lambda;

/** The value as rows; a scalar is 1 × 1. A function is no value. */
export function toGrid(value: Value): Grid {
  if (value instanceof Reference) return readReference(value);
  if (Array.isArray(value)) return value;
  return [[value instanceof Lambda ? lambdaAlone : value]];
}

/** What Sheets shows for a LAMBDA that nobody calls. */
export const lambdaAlone = {
  error: '#N/A',
  message: 'LAMBDA function must be immediately invoked or used as an argument.',
} as const;

export const isList = (value: Value): value is Grid | Reference => Array.isArray(value) || value instanceof Reference;
