/** A text in plain letters: stretches of other signs stand between two ~, each sign as two digits, a place in `signs`. */
export interface PackedSigns {
  readonly signs: string;
  readonly text: string;
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Packs a text; unpackSigns undoes it. A page in ASCII writes a Chinese sign with six letters, this one with two. */
export function packSigns(text: string): PackedSigns {
  const places = new Map<string, number>();
  const packed = text.replace(/[^ -}]+/g, (stretch) => {
    const digits = stretch.split('').map((sign) => {
      const place = places.get(sign) ?? places.size;
      places.set(sign, place);
      return DIGITS.charAt(place >> 6) + DIGITS.charAt(place & 63);
    });
    return `~${digits.join('')}~`;
  });
  if (places.size > DIGITS.length ** 2) throw new Error(`${places.size} different signs are too many to pack.`);
  return { signs: [...places.keys()].join(''), text: packed };
}

export function unpackSigns({ signs, text }: PackedSigns): string {
  const sign = (digits: string): string =>
    signs.charAt(DIGITS.indexOf(digits.charAt(0)) * 64 + DIGITS.indexOf(digits.charAt(1)));
  return text
    .split('~')
    .map((part, index) => (index % 2 === 1 ? part.replace(/../g, sign) : part))
    .join('');
}
