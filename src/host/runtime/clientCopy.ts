/**
 * Copies the arguments of a google.script.run call as Google's client does, synchronously: keys ending in "__" vanish,
 * inherited keys come along, what is neither plain object nor array throws. The answer is the JSON that travels.
 */
export function clientArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((arg, index) => copied(arg, String(index), [])));
}

function copied(value: unknown, key: string, above: readonly unknown[]): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') throw new TypeError(`Unknown type: ${typeof value}`);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const tag = Object.prototype.toString.call(value);
  const path = [...above, value];
  if (tag === '[object Array]') return (value as unknown[]).map((item, index) => copied(item, String(index), path));
  if (tag !== '[object Object]') throw new TypeError(`Failed due to illegal value in property: ${key}`);
  const copy: Record<string, unknown> = {};
  for (const name in value) {
    if (!name.endsWith('__')) copy[name] = copied((value as Record<string, unknown>)[name], name, path);
  }
  return copy;
}

/** The first key ending in "__" in a result, which Google's client refuses; null when there is none. */
export function forbiddenKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    if (key.endsWith('__')) return key;
    const inner = forbiddenKey(item);
    if (inner !== null) return inner;
  }
  return null;
}
