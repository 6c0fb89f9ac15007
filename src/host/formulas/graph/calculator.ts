import { CustomMemory } from '../custom/customMemory.ts';
import type { Context } from '../evaluate/context.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { intersects, type Reference, resolve } from '../evaluate/reference.ts';
import type {
  Area,
  CalculationSheet,
  CalculationWorkbook,
  Calculator,
  CalculatorOptions,
  ResultCell,
} from '../ports.ts';
import type { FormulaNode } from '../syntax/formulaNode.ts';
import { parseFormula } from '../syntax/parseFormula.ts';
import { asCellError, FormulaError } from '../values/formulaError.ts';
import { Dependents } from './dependents.ts';
import { cellKey, type FormulaCell, isSpilled, ownArea, type Source } from './formulaCell.ts';
import { makeContext } from './makeContext.ts';
import { precedentsOf } from './precedents.ts';
import { resultCell, resultCells } from './resultCells.ts';
import { NOWHERE, scratchSheet } from './scratchSheet.ts';
import { clearSpill, placeResult } from './spill.ts';

const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';
const PARSE_ERROR = 'Formula parse error.';
const NOTHING = { references: [], names: [], restless: false };
/** Spills that make other formulas spill anew settle in a few rounds; one that never settles is cut off. */
const MOST_ROUNDS = 50;

/** Makes the calculator of a workbook. It evaluates only what depends on a change. */
export function createCalculator(workbook: CalculationWorkbook, options: CalculatorOptions): Calculator {
  return new SheetCalculator(workbook, options);
}

class SheetCalculator implements Calculator {
  private readonly workbook: CalculationWorkbook;
  private readonly options: CalculatorOptions;
  private readonly cells = new Map<number, Map<number, FormulaCell>>();
  private readonly dependents = new Dependents();
  private readonly memory = new CustomMemory();
  private readonly due = new Set<FormulaCell>();
  private readonly restless = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly spilled = new Set<FormulaCell>();
  private readonly blocked = new Set<FormulaCell>();
  private structureIsStale = false;
  private somethingChanged = false;

  constructor(workbook: CalculationWorkbook, options: CalculatorOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  setFormula(sheetId: number, row: number, column: number, formula: string): void {
    const known = this.cells.get(sheetId) ?? new Map<number, FormulaCell>();
    this.cells.set(sheetId, known);
    const before = known.get(cellKey(row, column));
    if (before) this.forget(before, formula === '');
    this.somethingChanged = true;
    if (formula === '') {
      known.delete(cellKey(row, column));
      return;
    }
    const node = parseFormula(formula);
    const cell: FormulaCell = {
      sheetId,
      row,
      column,
      node,
      precedents: node ? precedentsOf(node) : NOTHING,
      sources: [],
      signature: '',
      state: 'due',
      circular: false,
      area: before?.area ?? ownArea(row, column),
      wanted: null,
      offGrid: false,
      volatile: false,
    }; // prettier-ignore
    known.set(cellKey(row, column), cell);
    if (isSpilled(cell)) this.spilled.add(cell);
    if (cell.precedents.restless) this.restless.add(cell);
    this.resolveSources(cell);
    this.due.add(cell);
  }

  changed(sheetId: number, area: Area): void {
    this.somethingChanged = true;
    this.dependents.each(sheetId, area, (cell) => this.due.add(cell));
    for (const cell of this.spilled) if (cell.sheetId === sheetId && intersects(cell.area, area)) this.due.add(cell);
    for (const cell of this.blocked) if (cell.sheetId === sheetId && intersects(cell.wanted!, area)) this.due.add(cell);
  }

  structureChanged(): void {
    this.structureIsStale = true;
    this.somethingChanged = true;
  }

  forgetResults(): void {
    this.memory.forget();
    this.eachCell((cell) => this.due.add(cell));
    this.somethingChanged = true;
  }

  spillAnchor(sheetId: number, row: number, column: number): { row: number; column: number } | null {
    const here = ownArea(row, column);
    for (const cell of this.spilled) {
      if (cell.sheetId === sheetId && intersects(cell.area, here)) return { row: cell.row, column: cell.column };
    }
    return null;
  }

  recalculate(): number {
    if (this.structureIsStale) this.resolveAll();
    if (this.somethingChanged) for (const cell of this.restless) this.due.add(cell);
    this.somethingChanged = false;
    let evaluated = 0;
    for (let round = 0; this.due.size > 0 && round < MOST_ROUNDS; round++) {
      const cells = this.closure();
      this.due.clear();
      for (const cell of cells) cell.state = 'due';
      for (const cell of cells) evaluated += this.bringUpToDate(cell);
    }
    this.due.clear();
    return evaluated;
  }

  evaluate(formula: string, sheetId?: number): ResultCell[][] {
    this.recalculate();
    const node = parseFormula(formula);
    const sheet = (sheetId === undefined ? undefined : this.sheetById(sheetId)) ?? scratchSheet();
    if (!node) return [[resultCell({ error: '#ERROR!', message: PARSE_ERROR })]];
    return this.compute(node, this.contextFor(sheet, 1, 1, null)).cells;
  }

  private forget(cell: FormulaCell, removed: boolean): void {
    this.dependents.remove(cell);
    for (const set of [this.due, this.restless, this.volatile, this.spilled, this.blocked]) set.delete(cell);
    if (!removed) return;
    this.dependents.each(cell.sheetId, cell.area, (other) => this.due.add(other));
    const sheet = this.sheetById(cell.sheetId);
    if (sheet) clearSpill(sheet, cell.row, cell.column, cell.area);
    this.unblock(cell.sheetId, cell.area);
  }

  private unblock(sheetId: number, area: Area): void {
    for (const other of this.blocked)
      if (other.sheetId === sheetId && intersects(other.wanted!, area)) this.due.add(other);
  }

  private eachCell(visit: (cell: FormulaCell) => void): void {
    for (const cells of this.cells.values()) cells.forEach(visit);
  }

  private sheetById(id: number): CalculationSheet | undefined {
    return this.workbook.sheets.find((sheet) => sheet.id === id);
  }

  /** Finds the cells that a formula reads; answers whether they are others than before. */
  private resolveSources(cell: FormulaCell): boolean {
    const own = this.sheetById(cell.sheetId);
    if (!own) return false;
    const sources: Source[] = [];
    const marks: string[] = [];
    const add = (found: Source | { error: string }) => {
      if ('error' in found) marks.push(found.error);
      else {
        sources.push(found);
        const { top, left, bottom, right } = found.area;
        marks.push(`${found.sheet.id}:${top}:${left}:${bottom}:${right}`);
      }
    };
    for (const text of cell.precedents.references) add(resolve(text, this.workbook.sheets, own));
    for (const name of cell.precedents.names) {
      const range = this.workbook.namedRange?.(name);
      if (range) add(range);
    }
    this.dependents.remove(cell);
    cell.sources = sources;
    this.dependents.add(cell);
    const signature = marks.join(' ');
    const differs = signature !== cell.signature;
    cell.signature = signature;
    return differs;
  }

  private resolveAll(): void {
    this.structureIsStale = false;
    this.eachCell((cell) => {
      if (this.resolveSources(cell) || cell.offGrid) this.due.add(cell);
    });
  }

  /** All that must be evaluated: what is due, and whatever reads it, and so on. */
  private closure(): Set<FormulaCell> {
    const found = new Set(this.due);
    for (const cell of found) this.dependents.each(cell.sheetId, cell.area, (reader) => found.add(reader));
    return found;
  }

  /** Evaluates a cell after everything it reads, with a stack of its own: chains may be longer than JavaScript's. */
  private bringUpToDate(start: FormulaCell): number {
    let evaluated = 0;
    const stack = start.state === 'due' ? [start] : [];
    const waiting = new Map<FormulaCell, FormulaCell[]>();
    while (stack.length > 0) {
      const cell = stack[stack.length - 1];
      if (cell.state === 'due') {
        cell.state = 'visiting';
        cell.circular = false;
        waiting.set(cell, this.unfinishedSources(cell));
      }
      const next = waiting.get(cell)!.pop();
      if (next === undefined) {
        stack.pop();
        this.evaluateCell(cell);
        evaluated += 1;
      } else if (next.state === 'visiting') {
        const from = stack.indexOf(next);
        if (from >= 0) for (const member of stack.slice(from)) member.circular = true;
      } else if (next.state === 'due') stack.push(next);
    }
    return evaluated;
  }

  private unfinishedSources(cell: FormulaCell): FormulaCell[] {
    return cell.sources.flatMap(({ sheet, area }) => this.unfinishedIn(sheet.id, area));
  }

  /** Formulas of an area, or whose spill reaches into it, that are not evaluated yet. */
  private unfinishedIn(sheetId: number, area: Area): FormulaCell[] {
    const cells = this.cells.get(sheetId);
    if (!cells) return [];
    const result: FormulaCell[] = [];
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size < cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = cells.get(cellKey(row, column));
          if (cell && cell.state !== 'clean') result.push(cell);
        }
      }
    } else {
      for (const cell of cells.values()) {
        if (cell.state !== 'clean' && intersects(ownArea(cell.row, cell.column), area)) result.push(cell);
      }
    }
    for (const cell of this.spilled) {
      if (cell.sheetId === sheetId && cell.state !== 'clean' && intersects(cell.area, area) && !result.includes(cell))
        result.push(cell);
    }
    return result;
  }

  private evaluateCell(cell: FormulaCell): void {
    const sheet = this.sheetById(cell.sheetId);
    if (sheet) this.place(cell, sheet, this.resultOf(cell, sheet));
    cell.state = 'clean';
  }

  private resultOf(cell: FormulaCell, sheet: CalculationSheet): ResultCell[][] {
    if (!cell.node) return [[resultCell({ error: '#ERROR!', message: PARSE_ERROR })]];
    if (cell.circular) return [[resultCell({ error: '#REF!', message: CIRCULAR })]];
    const { cells, isVolatile } = this.compute(cell.node, this.contextFor(sheet, cell.row, cell.column, cell));
    if (isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
    return cells;
  }

  private compute(node: FormulaNode, context: Context): { cells: ResultCell[][]; isVolatile: boolean } {
    try {
      return { cells: resultCells(evaluate(node, context, false), node, context), isVolatile: context.volatile };
    } catch (problem) {
      if (problem instanceof FormulaError)
        return { cells: [[resultCell(asCellError(problem))]], isVolatile: context.volatile };
      if (problem instanceof RangeError) {
        return {
          cells: [
            [
              resultCell({
                error: '#NUM!',
                message: 'Calculation limit was reached when trying to calculate this formula.',
              }),
            ],
          ],
          isVolatile: false,
        };
      }
      throw problem;
    }
  }

  private place(cell: FormulaCell, sheet: CalculationSheet, cells: ResultCell[][]): void {
    const before = cell.area;
    const others = [...this.spilled].filter((other) => other !== cell && other.sheetId === cell.sheetId);
    const placed = placeResult(sheet, cell, cells, others, CIRCULAR);
    cell.area = placed.area;
    cell.wanted = placed.wanted;
    cell.offGrid = placed.offGrid;
    if (isSpilled(cell)) this.spilled.add(cell);
    else this.spilled.delete(cell);
    if (cell.wanted) this.blocked.add(cell);
    else this.blocked.delete(cell);
    const { area } = cell;
    if (area.bottom === before.bottom && area.right === before.right) return;
    for (const changed of [before, area]) {
      this.dependents.each(cell.sheetId, changed, (reader) => {
        if (reader !== cell && reader.state === 'clean') this.due.add(reader);
      });
    }
    this.unblock(cell.sheetId, before);
  }

  private contextFor(sheet: CalculationSheet, row: number, column: number, cell: FormulaCell | null): Context {
    const { workbook, options, memory } = this;
    return makeContext({
      workbook,
      options,
      memory,
      sheet,
      row,
      column,
      reading: (reference, context) => this.beforeReading(reference, context, cell),
    });
  }

  private beforeReading(reference: Reference, context: Context, cell: FormulaCell | null): void {
    const { sheet, area } = reference;
    // Without a cell a formula stands on the empty sheet, even where its references mean another one.
    if (sheet.id === NOWHERE && intersects(area, ownArea(1, 1))) throw new FormulaError('#REF!', CIRCULAR);
    if (cell?.precedents.restless) {
      for (const source of this.unfinishedIn(sheet.id, area)) {
        if (source.state === 'visiting') throw new FormulaError('#REF!', CIRCULAR);
        this.bringUpToDate(source);
      }
    }
    if (context.volatile) return;
    for (const source of this.volatile) {
      if (source.sheetId === sheet.id && intersects(source.area, area)) context.volatile = true;
    }
  }
}
