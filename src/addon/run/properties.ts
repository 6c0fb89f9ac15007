/** A property holds 9 KB; a character may take 3 bytes. */
const CHUNK = 2800;

/**
 * Reads one JSON value that may be spread over several document properties: name, name.1, name.2 … The first begins with
 * the number of parts, so that parts of an older, longer value are never read.
 */
export function readJson<T>(all: Readonly<Record<string, string>>, name: string): T | null {
  const first = all[name];
  if (first === undefined) return null;
  const count = Number.parseInt(first, 10);
  let text = first.slice(first.indexOf('|') + 1);
  for (let part = 1; part < count; part++) {
    const next = all[`${name}.${part}`];
    if (next === undefined) return null;
    text += next;
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** The properties to set for one JSON value. */
export function jsonProperties(name: string, value: unknown): Record<string, string> {
  const text = JSON.stringify(value);
  const parts = Math.max(1, Math.ceil(text.length / CHUNK));
  const properties: Record<string, string> = {};
  for (let part = 0; part < parts; part++) {
    const piece = text.slice(part * CHUNK, (part + 1) * CHUNK);
    if (part === 0) properties[name] = `${parts}|${piece}`;
    else properties[`${name}.${part}`] = piece;
  }
  return properties;
}
