import { blobBytes, bytesOf, makeBlob, signedBytes } from './blob.ts';
import { offerEnums } from './enums.ts';
import { exception, instance, service, theBridge } from './guard.ts';

type Google = GoogleAppsScript.Utilities.Utilities;
type GoogleBlob = GoogleAppsScript.Base.Blob;
type Data = string | number[];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const word = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const left = bytes.length - index;
    text += alphabet[word >> 18]! + alphabet[(word >> 12) & 63]!;
    text += (left > 1 ? alphabet[(word >> 6) & 63]! : '=') + (left > 2 ? alphabet[word & 63]! : '=');
  }
  return text;
}

function fromBase64(text: string): number[] {
  const bytes: number[] = [];
  const digits = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  let word = 0;
  let bits = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw exception('Could not decode string.');
    word = (word << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((((word >> bits) & 255) << 24) >> 24);
      word &= (1 << bits) - 1;
    }
  }
  return bytes;
}

const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_');

class Utilities implements Pick<Google, keyof Utilities> {
  formatDate(date: Date, timezone: string, pattern: string): string {
    if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date. Should be of type: Date');
    if (timezone === '') throw exception('Invalid argument: timeZone. Should be of type: String');
    return theBridge().formatDate(date.getTime(), timezone, pattern);
  }
  parseDate(text: string, timezone: string, pattern: string): Date {
    return new Date(theBridge().parseDate(text, timezone, pattern));
  }
  formatString(template: string, ...values: unknown[]): string {
    let next = 0;
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdif%])/g,
      (_, left: string, zero: string, width: string, digits: string, kind: string) => {
        if (kind === '%') return '%';
        const value = values[next++];
        const text =
          kind === 's'
            ? String(value).slice(0, digits ? Number(digits) : undefined)
            : Number(value).toFixed(kind === 'f' ? Number(digits ?? 6) : 0);
        return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero && kind !== 's' ? '0' : ' ');
      },
    );
  }
  parseCsv(text: string, delimiter = ','): string[][] {
    return theBridge()
      .parseCsv(text, delimiter)
      .map((line) => [...line]);
  }
  getUuid(): string {
    return theBridge().uuid();
  }
  sleep(ms: number): void {
    if (ms > 300_000) throw exception('Invalid argument: sleep time must be at most 300000 milliseconds.');
    theBridge().sleep(ms);
  }
  base64Encode(data: Data, charset?: unknown): string {
    return toBase64(bytesOf(data, charset && String(charset) ? String(charset) : undefined));
  }
  base64EncodeWebSafe(data: Data, charset?: unknown): string {
    return webSafe(this.base64Encode(data, charset));
  }
  base64Decode(text: string): number[] {
    return fromBase64(text);
  }
  base64DecodeWebSafe(text: string): number[] {
    return fromBase64(text);
  }
  computeDigest(algorithm: unknown, data: Data, charset?: unknown): number[] {
    return signedBytes(theBridge().digest(String(algorithm), bytesOf(data, charset ? String(charset) : 'US_ASCII')));
  }
  computeHmacSignature(algorithm: unknown, data: Data, key: Data, charset?: unknown): number[] {
    const encoding = charset ? String(charset) : 'US_ASCII';
    return signedBytes(theBridge().hmac(String(algorithm), bytesOf(data, encoding), bytesOf(key, encoding)));
  }
  computeHmacSha256Signature(data: Data, key: Data, charset?: unknown): number[] {
    return this.computeHmacSignature('HMAC_SHA_256', data, key, charset);
  }
  newBlob(data: Data, contentType?: string, name?: string): GoogleBlob {
    return makeBlob(bytesOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }
  gzip(blob: object, name?: string): GoogleBlob {
    return makeBlob(theBridge().gzip(blobBytes(blob)), 'application/x-gzip', name ?? 'archive.gz');
  }
  ungzip(blob: object): GoogleBlob {
    return makeBlob(theBridge().gunzip(blobBytes(blob)), null, null);
  }
}

service('Utilities.Utilities', Utilities);

/** The Utilities global. */
export const utilities = instance(Utilities);

offerEnums(utilities, 'Utilities', ['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']);
