import type { TextColumn } from './column.ts';

const FIRST_SIZE = 256;
const FREE = -1;

/**
 * Gathers labels in the order first seen. An open table of codes instead of a Map: columns of ids have as many labels
 * as rows, and there it takes half the time and a third of the memory.
 */
export class TextBuilder {
  private readonly labels: string[] = [];
  private readonly codes: Int32Array;
  private hashes = new Int32Array(FIRST_SIZE);
  private slots = new Int32Array(FIRST_SIZE * 2).fill(FREE);
  private mask = FIRST_SIZE * 2 - 1;
  /** Where the text asked for last would go, and its hash: a look-up is mostly followed by an insertion. */
  private place = 0;
  private hash = 0;

  constructor(rows: number) {
    this.codes = new Int32Array(rows).fill(-1);
  }

  /** The code of a label that was seen before, else -1. */
  known(label: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const { slots, labels, mask } = this;
    let place = hash & mask;
    let code = slots[place];
    while (code !== FREE && labels[code] !== label) {
      place = (place + 1) & mask;
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
    this.hashes[code] = this.hash;
    this.slots[this.place] = code;
    if (code + 1 === this.hashes.length) this.grow();
    return code;
  }

  set(row: number, code: number): void {
    this.codes[row] = code;
  }

  column(): TextColumn {
    return { codes: this.codes, labels: this.labels };
  }

  private grow(): void {
    const { hashes } = this;
    const count = hashes.length;
    this.hashes = new Int32Array(count * 2);
    this.hashes.set(hashes);
    this.slots = new Int32Array(count * 4).fill(FREE);
    this.mask = count * 4 - 1;
    const { slots, mask } = this;
    for (let code = 0; code < count; code++) {
      let place = hashes[code] & mask;
      while (slots[place] !== FREE) place = (place + 1) & mask;
      slots[place] = code;
    }
  }
}
