import { refuse } from '../model/refusal.ts';
import type { TextStore } from '../services/bridge.ts';

const kilobyte = 1024;
const bytes = (text: string) => Buffer.byteLength(text);

/** A property store with Google's limits: 9 KB a value, 500 KB in all. */
export class PropertyStore implements TextStore {
  private readonly entries = new Map<string, string>();

  get(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  set(key: string, value: string): void {
    if (bytes(key) > 500) refuse('Argument too large: key');
    if (bytes(value) > 9 * kilobyte) refuse('Argument too large: value');
    let total = bytes(key) + bytes(value);
    for (const [other, text] of this.entries) if (other !== key) total += bytes(other) + bytes(text);
    if (total > 500 * kilobyte)
      refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  /** Forgets everything, as when the add-on is removed. */
  clear(): void {
    this.entries.clear();
  }
}

/** A cache with Google's limits: keys of 250 characters, 100 KB a value, 1,000 items, 1 to 21,600 seconds. */
export class CacheStore implements TextStore {
  private readonly entries = new Map<string, { value: string; until: number }>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  get(key: string): string | null {
    checkKey(key);
    const entry = this.entries.get(key);
    return entry && entry.until > this.now() ? entry.value : null;
  }

  set(key: string, value: string, seconds = 600): void {
    checkKey(key);
    if (bytes(value) > 100 * kilobyte) refuse('Argument too large: value');
    if (seconds < 1 || seconds > 21_600) refuse('Invalid argument: expirationInSeconds');
    this.entries.delete(key);
    this.entries.set(key, { value, until: this.now() + seconds * 1000 });
    for (const [oldest] of this.entries) {
      if (this.entries.size <= 1000) break;
      this.entries.delete(oldest);
    }
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  /** Evicts one entry or all, as Google may at any time. */
  evict(key?: string): void {
    if (key === undefined) this.entries.clear();
    else this.entries.delete(key);
  }
}

function checkKey(key: string): void {
  if (key.length > 250) refuse('Argument too large: key');
}
