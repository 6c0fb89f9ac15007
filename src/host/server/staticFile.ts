import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A file of the built page; null for any other name. */
export async function staticFile(folder: string, name: string): Promise<{ type: string; body: Buffer } | null> {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) return null;
  const type = TYPES[extname(name)];
  if (!type) return null;
  try {
    return { type, body: await readFile(join(folder, name)) };
  } catch {
    return null;
  }
}
