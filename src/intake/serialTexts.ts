/** The answer for a text that belongs to no series. */
export const NO_SERIES = -2;
/** So many digits make a whole number that 32 bits hold. */
const MOST_DIGITS = 9;
/** Texts of more characters are looked for elsewhere. */
const LONGEST = 40;
const FIRST_NUMBERS = 64;

/** All texts of one length that begin alike and end in a number. */
interface Series {
  readonly prefix: readonly number[];
  /** Code + 1 by number; 0 where that number was not seen. */
  codes: Int32Array;
}

/**
 * Codes of texts that count up behind a common beginning, as most ids do (M0000123, 10234). The number itself is the
 * place in the table: a tenth of the memory of a hash table, so ten times the members stay in the processor's cache.
 * One series for each length of text, so a number stands for one text only.
 */
export class SerialTexts {
  /** By length; undefined until a text of that length was seen, null where its first number was too large. */
  private readonly series: (Series | null | undefined)[] = new Array(LONGEST + 1).fill(undefined);
  private readonly limit: number;
  private asked: Series | null = null;
  private number = 0;

  /** Numbers up to a few times the rows pay: above that a table by number would be mostly empty. */
  constructor(rows: number) {
    this.limit = rows * 2 + FIRST_NUMBERS;
  }

  /** The code of a text; -1 where it is new and `add` may give it one; NO_SERIES where it belongs to none. */
  code(text: string): number {
    const { length } = text;
    if (length > LONGEST) return NO_SERIES;
    let series = this.series[length];
    if (series === undefined) series = this.open(text);
    if (series === null) return NO_SERIES;
    const { prefix, codes } = series;
    let at = 0;
    for (; at < prefix.length; at++) if (text.charCodeAt(at) !== prefix[at]) return NO_SERIES;
    let number = 0;
    for (; at < length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return NO_SERIES;
      number = number * 10 + digit;
    }
    if (number >= this.limit) return NO_SERIES;
    this.asked = series;
    this.number = number;
    return number < codes.length ? codes[number] - 1 : -1;
  }

  /** As `code`, for the digits of a whole number from 0 on. */
  codeOfWhole(value: number): number {
    if (value >= this.limit) return NO_SERIES;
    let digits = 1;
    for (let next = 10; next <= value; next *= 10) digits++;
    const series = this.series[digits];
    if (series === undefined) return -1;
    if (series === null || series.prefix.length > 0) return NO_SERIES;
    return value < series.codes.length ? series.codes[value] - 1 : -1;
  }

  /** Gives the text that was looked up last and found new a code. */
  add(code: number): void {
    const { asked, number } = this;
    if (asked === null) return;
    if (number >= asked.codes.length) {
      let size = asked.codes.length;
      while (size <= number) size *= 2;
      const codes = new Int32Array(size);
      codes.set(asked.codes);
      asked.codes = codes;
    }
    asked.codes[number] = code + 1;
  }

  /** The first text of its length that ends in a digit decides how the series of that length begins. */
  private open(text: string): Series | null {
    let from = text.length;
    while (from > 0 && text.length - from < MOST_DIGITS && isDigit(text.charCodeAt(from - 1))) from--;
    if (from === text.length) return null;
    const series =
      Number(text.slice(from)) < this.limit
        ? { prefix: Array.from({ length: from }, (_, at) => text.charCodeAt(at)), codes: new Int32Array(FIRST_NUMBERS) }
        : null;
    this.series[text.length] = series;
    return series;
  }
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}
