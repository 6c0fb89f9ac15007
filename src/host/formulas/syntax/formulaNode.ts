/** A formula as a tree. References keep their text parsed, arrays may hold any expression. */
export type FormulaNode =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly reference: ReferenceText }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: FormulaNode }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
  /** `args` holds null for an empty place. `callee` is set when the result of an expression is called. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly callee: FormulaNode | null;
      readonly args: readonly (FormulaNode | null)[];
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: FormulaNode }
  | {
      readonly kind: 'let';
      readonly names: readonly { readonly name: string; readonly value: FormulaNode }[];
      readonly body: FormulaNode;
    };

/** Rows and columns from 1; null where the reference is open. */
export interface ReferenceText {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}
