const FIRST_SIZE = 64;
/** Numbers a slot: three for the text, one for its code + 1 (0 is a free slot). */
const WIDTH = 4;
const LONGEST = 15;
const NOT_PACKABLE = 64;

/** Six bits for each Latin letter, digit, - and _. */
const BITS = new Uint8Array(128).fill(NOT_PACKABLE);
'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'.split('').forEach((character, bits) => {
  BITS[character.charCodeAt(0)] = bits;
});

/**
 * Codes of short plain texts, as most ids are, in an open table that holds the texts themselves as numbers: a look-up
 * touches one place in memory instead of the table, the label and its characters. Exact: different texts have different
 * numbers, because the length is packed with them.
 */
export class PackedTexts {
  /** The text asked for last, and the slot that it has or would have. */
  private one = 0;
  private two = 0;
  private three = 0;
  private slot = 0;
  private table = new Int32Array(FIRST_SIZE * WIDTH);
  private filled = 0;

  /** Whether a text can be packed; if so it is the one that `code` and `add` mean. */
  pack(text: string): boolean {
    const { length } = text;
    if (length > LONGEST || length === 0) return false;
    let one = 0;
    let two = length;
    let three = length > 10 ? length : 0;
    let seen = 0;
    for (let i = 0; i < length; i++) {
      const character = text.charCodeAt(i);
      const bits = character < 128 ? BITS[character] : NOT_PACKABLE;
      seen |= bits;
      if (i < 5) one = (one << 6) | bits;
      else if (i < 10) two = (two << 6) | bits;
      else three = (three << 6) | bits;
    }
    if ((seen & NOT_PACKABLE) !== 0) return false;
    this.one = one;
    this.two = two;
    this.three = three;
    return true;
  }

  /**
   * The code of a whole number from 0 to below 2^53; -1 where it is new. It stands beside the texts: their third number
   * is -1 only with 15 characters, and then their second is negative.
   */
  codeOfWhole(value: number): number {
    this.one = value % 2 ** 30;
    this.two = Math.floor(value / 2 ** 30);
    this.three = -1;
    return this.code();
  }

  /** The code of the text packed last; -1 where it is new. */
  code(): number {
    const { one, two, three, table } = this;
    const last = table.length - 1;
    let slot = slotOf(one, two, three, last);
    while (table[slot + 3] !== 0 && (table[slot] !== one || table[slot + 1] !== two || table[slot + 2] !== three)) {
      slot = (slot + WIDTH) & last;
    }
    this.slot = slot;
    return table[slot + 3] - 1;
  }

  /** Gives the text that was looked up last and not found a code. */
  add(code: number): void {
    const { slot, table } = this;
    table[slot] = this.one;
    table[slot + 1] = this.two;
    table[slot + 2] = this.three;
    table[slot + 3] = code + 1;
    if (++this.filled * 2 * WIDTH > table.length) this.grow();
  }

  private grow(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const last = table.length - 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 3] === 0) continue;
      let slot = slotOf(old[from], old[from + 1], old[from + 2], last);
      while (table[slot + 3] !== 0) slot = (slot + WIDTH) & last;
      for (let i = 0; i < WIDTH; i++) table[slot + i] = old[from + i];
    }
    this.table = table;
  }
}

/** A place that spreads ids which count up evenly over the table (multipliers of splitmix and murmur hashing). */
function slotOf(one: number, two: number, three: number, last: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) * WIDTH) & last;
}
