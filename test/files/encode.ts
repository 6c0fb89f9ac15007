import { decode, type Encoding } from '../../src/files/encodings.ts';

const tables = new Map<string, Map<string, number[]>>();

/** Every character of one or two bytes, read from the decoder itself: the encodings that JavaScript can only read. */
function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const put = (...bytes: number[]): void => {
    const text = decode(Uint8Array.from(bytes), encoding);
    if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) put(byte);
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) put(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}

/** Bytes of a text; throws for a character that the encoding doesn't have. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      bytes.push(...(encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255]));
    }
    return Uint8Array.from(bytes);
  }
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}
