import type { TextColumn } from './column.ts';
import { LongTexts } from './longTexts.ts';
import { PackedTexts } from './packedTexts.ts';
import { NO_SERIES, SerialTexts } from './serialTexts.ts';

/**
 * Gathers labels in the order first seen. Tables of codes by kind of label instead of a Map: columns of ids have as many
 * labels as rows, and there they take a fraction of its time and memory.
 */
export class TextBuilder {
  private readonly labels: string[] = [];
  private readonly codes: Int32Array;
  private readonly serial: SerialTexts;
  private readonly packed = new PackedTexts();
  private readonly long = new LongTexts();
  /** Where the text asked for last belongs: a look-up is mostly followed by an insertion. */
  private table: { add(code: number): void } = this.long;

  constructor(rows: number) {
    this.codes = new Int32Array(rows).fill(-1);
    this.serial = new SerialTexts(rows);
  }

  /** The code of a label that was seen before, else -1. */
  known(label: string): number {
    const code = this.serial.code(label);
    if (code !== NO_SERIES) {
      this.table = this.serial;
      return code;
    }
    if (this.packed.pack(label)) {
      this.table = this.packed;
      return this.packed.code();
    }
    this.table = this.long;
    return this.long.code(label);
  }

  /** The code of a label, new or known. */
  code(label: string): number {
    const known = this.known(label);
    return known < 0 ? this.append(label) : known;
  }

  /** The code of the digits of a whole number from 0 on, new or known; a known number's digits are not written again. */
  codeOfWhole(value: number): number {
    const serial = this.serial.codeOfWhole(value);
    if (serial >= 0) return serial;
    if (serial !== NO_SERIES) return this.code(String(value));
    const known = this.packed.codeOfWhole(value);
    if (known >= 0) return known;
    const code = this.code(String(value));
    this.packed.codeOfWhole(value);
    this.packed.add(code);
    return code;
  }

  /** Adds a label that was looked up just now and is not known. */
  append(label: string): number {
    const code = this.labels.push(label) - 1;
    this.table.add(code);
    return code;
  }

  set(row: number, code: number): void {
    this.codes[row] = code;
  }

  column(): TextColumn {
    return { codes: this.codes, labels: this.labels };
  }
}
