/** Edits (insert, delete, replace, swap of neighbours) that turn one text into another. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2] + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** Of longer names the beginning tells: comparing takes the product of two lengths. */
const LONGEST = 100;

/** Case, and what parts words, is no difference to a person who looks for a name. */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/**
 * The `count` names nearest to what was typed, nearest first; a shared beginning counts for half an edit. What `fold`
 * makes alike is no difference.
 */
export function nearestNames(
  typed: string,
  names: readonly string[],
  count = 2,
  fold: (text: string) => string = (text) => text,
): string[] {
  const wanted = plain(fold(typed));
  const score = (name: string): number => {
    const known = plain(fold(name));
    const begins = known.startsWith(wanted) || wanted.startsWith(known) ? 0.5 : 0;
    return editDistance(wanted, known) / Math.max(wanted.length, known.length, 1) - begins;
  };
  return [...new Set(names)]
    .map((name) => ({ name, score: score(name) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map((entry) => entry.name);
}
