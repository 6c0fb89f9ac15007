import type { TextColumn } from './column.ts';

/** Gathers labels in the order first seen; raw cells are remembered so that each is cleaned once. */
export class TextBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly labels: string[] = [];
  private readonly codes: Int32Array;

  constructor(rows: number) {
    this.codes = new Int32Array(rows).fill(-1);
  }

  /** The code of a label that was seen before. */
  known(label: string): number | undefined {
    return this.codeOf.get(label);
  }

  /** The code of a label, new or known. */
  code(label: string): number {
    const known = this.codeOf.get(label);
    if (known !== undefined) return known;
    this.codeOf.set(label, this.labels.length);
    return this.labels.push(label) - 1;
  }

  set(row: number, code: number): void {
    this.codes[row] = code;
  }

  column(): TextColumn {
    return { codes: this.codes, labels: this.labels };
  }
}
