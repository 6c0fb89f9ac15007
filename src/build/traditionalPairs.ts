import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

/** Modules of words: words.ts and what stands in folders words/. */
export const WORDS = /[\\/]src[\\/].*[\\/]words([\\/][^\\/]+)?\.ts$/;

/** Parts of the add-on that have words. */
const FOLDERS = ['words', 'analyses', 'reviews', 'addon', 'intake'];

/**
 * Simplified characters, each followed by the traditional one that stands in its place most often in our own words: with
 * them most traditional texts follow from the simplified ones, and the bundle carries only those that don't.
 */
export async function traditionalPairs(): Promise<string> {
  const votes = new Map<string, Map<string, number>>();
  for (const path of FOLDERS.flatMap(filesOf)) {
    for (const words of Object.values(await import(pathToFileURL(path).href)))
      count(votes, (words as Words)?.['zh-Hans'], (words as Words)?.['zh-Hant']);
  }
  let pairs = '';
  for (const simplified of [...votes.keys()].sort()) {
    const [winner] = [...votes.get(simplified)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (winner !== simplified) pairs += simplified + winner;
  }
  return pairs;
}

type Words = { readonly [language: string]: unknown } | undefined;

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'src', folder, name))
    .filter((path) => WORDS.test(path));

function count(votes: Map<string, Map<string, number>>, simplified: unknown, traditional: unknown): void {
  if (typeof simplified === 'object' && simplified !== null) {
    for (const [key, value] of Object.entries(simplified))
      count(votes, value, (traditional as Record<string, unknown>)?.[key]);
    return;
  }
  if (typeof simplified !== 'string' || typeof traditional !== 'string') return;
  // Texts of another length are worded differently, so their characters don't face each other.
  if (simplified.length !== traditional.length) return;
  for (let at = 0; at < simplified.length; at++) {
    const faced = votes.get(simplified[at]!) ?? new Map<string, number>();
    faced.set(traditional[at]!, (faced.get(traditional[at]!) ?? 0) + 1);
    votes.set(simplified[at]!, faced);
  }
}
