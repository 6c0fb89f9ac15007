import type { TextColumn } from './column.ts';
import { PackedTexts } from './packedTexts.ts';
import { NO_SERIES, SerialTexts } from './serialTexts.ts';

const FIRST_SLOTS = 512;
const FREE = -1;

/**
 * Gathers labels in the order first seen. An open table of codes instead of a Map: columns of ids have as many labels
 * as rows, and there it takes half the time and a third of the memory. Short plain labels have a table of their own.
 */
export class TextBuilder {
  private readonly labels: string[] = [];
  private readonly codes: Int32Array;
  private readonly serial: SerialTexts;
  private readonly packed = new PackedTexts();
  private slots = new Int32Array(FIRST_SLOTS).fill(FREE);
  private hashes = new Int32Array(FIRST_SLOTS);
  private filled = 0;
  /** Where the text asked for last would go: a look-up is mostly followed by an insertion. */
  private isSerial = false;
  private isPacked = false;
  private place = 0;
  private hash = 0;

  constructor(rows: number) {
    this.serial = new SerialTexts(rows);
    this.codes = new Int32Array(rows).fill(-1);
  }

  /** The code of a label that was seen before, else -1. */
  known(label: string): number {
    const code = this.serial.code(label);
    this.isSerial = code !== NO_SERIES;
    if (this.isSerial) return code;
    this.isPacked = this.packed.pack(label);
    return this.isPacked ? this.packed.code() : this.knownLong(label);
  }

  private knownLong(label: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const { slots, hashes, labels } = this;
    const last = slots.length - 1;
    let place = hash & last;
    let code = slots[place];
    while (code !== FREE && (hashes[place] !== hash || labels[code] !== label)) {
      place = (place + 1) & last;
      code = slots[place];
    }
    this.place = place;
    this.hash = hash;
    return code;
  }

  /** The code of a label, new or known. */
  code(label: string): number {
    const known = this.known(label);
    return known === FREE ? this.append(label) : known;
  }

  /** Adds a label that was looked up just now and is not known. */
  append(label: string): number {
    const code = this.labels.push(label) - 1;
    if (this.isSerial) {
      this.serial.add(code);
      return code;
    }
    if (this.isPacked) {
      this.packed.add(code);
      return code;
    }
    this.hashes[this.place] = this.hash;
    this.slots[this.place] = code;
    if (++this.filled * 2 > this.slots.length) this.grow();
    return code;
  }

  set(row: number, code: number): void {
    this.codes[row] = code;
  }

  column(): TextColumn {
    return { codes: this.codes, labels: this.labels };
  }

  private grow(): void {
    const { slots, hashes } = this;
    const last = slots.length * 2 - 1;
    this.slots = new Int32Array(last + 1).fill(FREE);
    this.hashes = new Int32Array(last + 1);
    for (let from = 0; from < slots.length; from++) {
      if (slots[from] === FREE) continue;
      let place = hashes[from] & last;
      while (this.slots[place] !== FREE) place = (place + 1) & last;
      this.slots[place] = slots[from];
      this.hashes[place] = hashes[from];
    }
  }
}
