import type { TextRun } from './sheetParts.ts';

/** The link of a cell: of its text, or the one that its HYPERLINK formula names. */
export function cellLink(formula: string, runs: readonly TextRun[]): { link: string } | null {
  const run = runs.find((each) => each.link !== null);
  if (run?.link) return { link: run.link };
  const named = /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula);
  return named ? { link: named[1]! } : null;
}
