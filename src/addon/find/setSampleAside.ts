import type { Language } from '../../engine/language.ts';
import { findWords } from '../../words/find.ts';
import type { FoundTable } from '../api.ts';
import type { LaidOut } from './layOutTables.ts';

/** Sample data is for trying things out: once the file holds a usable table of the person's own, it is not mixed in. */
export function setSampleAside(
  tables: readonly FoundTable[],
  laidOut: readonly LaidOut[],
  language: Language,
): readonly FoundTable[] {
  const samples = new Set(laidOut.filter(({ sample }) => sample).map(({ key }) => key));
  if (!tables.some(({ key, use }) => use && !samples.has(key))) return tables;
  const note = findWords[language].sampleAside;
  return tables.map((table) => (table.use && samples.has(table.key) ? { ...table, use: false, note } : table));
}
