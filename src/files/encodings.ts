export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252' | 'macintosh';

/** Encodings without a mark of their own, in the order that breaks a tie. */
export const GUESSED: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'windows-1252', 'macintosh'];

/** Bytes 0x80 to 0x9F of Windows-1252: some runtimes decode them as Latin-1 and give control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of bytes; wrong bytes become U+FFFD, a byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]);
}

/** The encoding that a byte order mark names, if there is one. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark has a zero in nearly every second byte of ASCII text. */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4000) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

/** Whether the bytes are UTF-8 throughout; a character cut off at the very end is forgiven. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut++) {
    if (cut > 0 && bytes[bytes.length - cut] < 0x80) return false;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Not with this end: try a shorter one.
    }
  }
  return false;
}
