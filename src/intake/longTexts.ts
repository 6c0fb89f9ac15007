const FIRST_SIZE = 64;
/** Numbers a slot: the hash, where the text begins in the store, its length, its code + 1 (0 is a free slot). */
const WIDTH = 4;

/**
 * Codes of texts of any length and script, in an open table beside a store of their characters, two in a number. A
 * look-up reads these two places in memory; labels that lie about as strings would be three more.
 */
export class LongTexts {
  private table = new Int32Array(FIRST_SIZE * WIDTH);
  private store = new Int32Array(FIRST_SIZE);
  private stored = 0;
  private filled = 0;
  /** The text asked for last: its characters, hash and length, and the slot that it has or would have. */
  private asked = new Int32Array(32);
  private hash = 0;
  private length = 0;
  private slot = 0;

  /** The code of a text; -1 where it is new and `add` may give it one. */
  code(text: string): number {
    this.ask(text);
    const { hash, length, table } = this;
    const last = table.length - 1;
    let slot = placeOf(hash, last);
    while (table[slot + 3] !== 0) {
      if (table[slot] === hash && table[slot + 2] === length && this.isStoredAt(table[slot + 1])) break;
      slot = (slot + WIDTH) & last;
    }
    this.slot = slot;
    return table[slot + 3] - 1;
  }

  /** Gives the text that was looked up last and found new a code. */
  add(code: number): void {
    const { asked, length, slot, stored, table } = this;
    const words = (length + 1) >> 1;
    if (stored + words > this.store.length) this.store = longer(this.store, stored + words);
    this.store.set(asked.subarray(0, words), stored);
    this.stored += words;
    table[slot] = this.hash;
    table[slot + 1] = stored;
    table[slot + 2] = length;
    table[slot + 3] = code + 1;
    if (++this.filled * 2 * WIDTH > table.length) this.grow();
  }

  private ask(text: string): void {
    const { length } = text;
    if (length > this.asked.length * 2) this.asked = longer(this.asked, length);
    const { asked } = this;
    const even = length & ~1;
    let hash = length;
    for (let i = 0; i < even; i += 2) {
      const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
      asked[i >> 1] = pair;
      hash = Math.imul(hash ^ pair, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    if (even < length) {
      const single = text.charCodeAt(even);
      asked[even >> 1] = single;
      hash = Math.imul(hash ^ single, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    this.hash = hash;
    this.length = length;
  }

  private isStoredAt(from: number): boolean {
    const { asked, store } = this;
    const words = (this.length + 1) >> 1;
    for (let i = 0; i < words; i++) if (store[from + i] !== asked[i]) return false;
    return true;
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const last = table.length - 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 3] === 0) continue;
      let slot = placeOf(old[from], last);
      while (table[slot + 3] !== 0) slot = (slot + WIDTH) & last;
      for (let i = 0; i < WIDTH; i++) table[slot + i] = old[from + i];
    }
    this.table = table;
  }
}

/** The multiplier of murmur hashing spreads texts that differ in their last characters only. */
function placeOf(hash: number, last: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) * WIDTH) & last;
}

function longer(old: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  let size = old.length;
  while (size < atLeast) size *= 2;
  const values = new Int32Array(size);
  values.set(old);
  return values;
}
