import type { TextStore } from './bridge.ts';
import { hiddenState, instance, service, theBridge, whole } from './guard.ts';

type Google = GoogleAppsScript.Cache.Cache;
type GoogleService = GoogleAppsScript.Cache.CacheService;

const stores = hiddenState<TextStore>();

class Cache implements Pick<Google, keyof Cache> {
  get(key: string): string | null {
    return stores.of(this).get(String(key));
  }
  getAll(keys: string[]): { [key: string]: string } {
    const found: { [key: string]: string } = {};
    for (const key of keys) {
      const value = stores.of(this).get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, seconds?: number): void {
    stores.of(this).set(String(key), String(value), seconds);
  }
  putAll(values: { [key: string]: unknown }, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) stores.of(this).set(key, String(value), seconds);
  }
  remove(key: string): void {
    stores.of(this).delete(String(key));
  }
  removeAll(keys: string[]): void {
    for (const key of keys) stores.of(this).delete(key);
  }
}

/** The Cache object of a scope; null for the document's outside a document. */
function cacheOf(scope: 'document' | 'script' | 'user'): Google {
  const store = theBridge().cache(scope);
  return whole((store && stores.give(instance(Cache), store)) as object);
}

class CacheService implements Pick<GoogleService, keyof CacheService> {
  getDocumentCache(): Google | null {
    return cacheOf('document');
  }
  getScriptCache(): Google {
    return cacheOf('script');
  }
  getUserCache(): Google {
    return cacheOf('user');
  }
}

service('Cache.Cache', Cache);
service('Cache.CacheService', CacheService);

/** The CacheService global. */
export const cacheService = instance(CacheService);
