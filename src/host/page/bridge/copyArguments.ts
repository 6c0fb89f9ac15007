/**
 * What google.script.run makes of its arguments before they are sent, after Google's own client: a deep copy by for…in
 * that drops keys ending in "__" and refuses, at once and not through the failure handler, whatever is no plain data.
 * Answers the JSON that leaves. Throws TypeError or Error with Google's wording.
 */
export function copyArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, i) => copy(value, String(i), [])));
}

function copy(value: unknown, key: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return value;
  const type = typeof value;
  if (type === 'string' || type === 'number' || type === 'boolean') return value;
  if (type === 'bigint' || type === 'symbol') throw new Error(`Unknown type: ${type}`);
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]') {
    throw new TypeError(`Failed due to illegal value in property: ${key}`);
  }
  const holder = value as object;
  if (above.includes(holder)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, holder];
  const out: Record<string, unknown> | unknown[] = tag === '[object Array]' ? [] : {};
  for (const name in holder) {
    if (name.endsWith('__')) continue;
    (out as Record<string, unknown>)[name] = copy((holder as Record<string, unknown>)[name], name, path);
  }
  return out;
}
