import type { Area, CalculationSheet } from '../ports.ts';
import type { FormulaNode } from '../syntax/formulaNode.ts';
import type { Precedents } from './precedents.ts';

/** Cells on one sheet that a formula reads. */
export interface Source {
  readonly sheet: CalculationSheet;
  readonly area: Area;
}

/** One formula at its place, with what the calculator knows of it. */
export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** null when the formula can't be parsed. */
  readonly node: FormulaNode | null;
  readonly precedents: Precedents;
  sources: readonly Source[];
  /** Changes whenever the references resolve to other cells. */
  signature: string;
  state: 'clean' | 'due' | 'visiting';
  /** Part of a circle found in this round. */
  circular: boolean;
  /** The cells that the result fills. */
  area: Area;
  /** Where the result wanted to spill when it was blocked. */
  wanted: Area | null;
  /** The grid was too small for the result. */
  offGrid: boolean;
  /** Rests on NOW, RAND and the like. */
  volatile: boolean;
}

export const ownArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const isSpilled = ({ area }: FormulaCell): boolean => area.bottom > area.top || area.right > area.left;

/** More than the widest grid, so that row and column make one number. */
export const cellKey = (row: number, column: number): number => row * 32_768 + column;
