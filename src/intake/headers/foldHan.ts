import { FOLD_PAIRS } from './foldTable.ts';

let table: Map<string, string> | undefined;

function foldTable(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (let i = 0; i < FOLD_PAIRS.length; i += 2) table.set(FOLD_PAIRS[i], FOLD_PAIRS[i + 1]);
  return table;
}

/** 繁 to 简, character by character: good for comparing, not for showing. */
export function foldHan(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  const fold = foldTable();
  let folded = '';
  for (const character of text) folded += fold.get(character) || character;
  return folded;
}
