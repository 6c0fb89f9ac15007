import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import papaparse from 'papaparse';
import { refuse } from '../model/refusal.ts';
import { formatJavaDate, parseJavaDate } from './javaDate.ts';

const digests: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function digestName(algorithm: string): string {
  return digests[algorithm.replace(/^HMAC_/, '')] ?? refuse(`Invalid argument: ${algorithm}`);
}

/** What Utilities does outside the script's realm. */
export const textTools = {
  uuid: (): string => randomUUID(),
  digest: (algorithm: string, bytes: Uint8Array): Uint8Array =>
    createHash(digestName(algorithm)).update(bytes).digest(),
  hmac: (algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array =>
    createHmac(digestName(algorithm), key).update(bytes).digest(),
  /** US_ASCII writes '?' for what it lacks, as Java does. */
  encode: (text: string, charset: string): Uint8Array =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
    Buffer.from(/ascii/i.test(charset) ? text.replace(/[^\u0000-\u007f]/gu, '?') : text, 'utf8'),
  decode: (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes),
  gzip: (bytes: Uint8Array): Uint8Array => gzipSync(bytes),
  gunzip: (bytes: Uint8Array): Uint8Array => gunzipSync(bytes),
  formatDate: formatJavaDate,
  parseDate: parseJavaDate,
  parseCsv: (text: string, delimiter: string): string[][] => {
    const { data, errors } = papaparse.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter });
    if (errors.some(({ type }) => type === 'Quotes')) refuse('Could not parse text.');
    return data;
  },
};
