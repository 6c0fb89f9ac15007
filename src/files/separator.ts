import Papa from 'papaparse';

/** What parts the cells of a line; 'blanks' is any run of white space, 'wide blanks' two or more, '' a single column. */
export type Separator = ',' | '\t' | ';' | '|' | 'blanks' | 'wide blanks' | '';

const MARKS = ['\t', ',', ';', '|'] as const;
const LINES = 200;
/** How much more the score of a mark counts that no quote speaks against. */
const TRUST = 4;

/** The count that most lines have, and their share. */
function usual(counts: readonly number[]): { width: number; share: number } {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) || 0) + 1);
  let width = 0;
  let best = 0;
  frequency.forEach((times, count) => {
    if (times > best || (times === best && count > width)) {
      width = count;
      best = times;
    }
  });
  return { width, share: counts.length === 0 ? 0 : best / counts.length };
}

export const splitBlanks = (line: string, separator: 'blanks' | 'wide blanks'): string[] =>
  line.trim().split(separator === 'blanks' ? /\s+/ : /\s{2,}|\t/);

/** Finds the separator by how evenly it cuts the first lines. text has \n as its only line end. */
export function findSeparator(text: string): Separator {
  let best: Separator = '';
  let bestScore = 0;
  let bestClean = false;
  for (const mark of MARKS) {
    if (!text.includes(mark)) continue;
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter: mark,
      newline: '\n',
      preview: LINES,
      skipEmptyLines: true,
    });
    // Title rows and footnotes have one cell; they say nothing about the rest.
    const counts = data.map((row) => row.length).filter((count) => count > 1);
    const { width, share } = usual(counts);
    const score = width < 2 ? 0 : share * (counts.length / data.length) * (1 + Math.min(width, 12) / 12);
    // Quotes that neither begin nor end a cell were written round other cells.
    const clean = !errors.some(({ type }) => type === 'Quotes');
    if (score * (clean ? TRUST : 1) > bestScore * (bestClean ? TRUST : 1) + 0.001) {
      best = mark;
      bestScore = score;
      bestClean = clean;
    }
  }
  if (bestScore >= 0.5) return best;
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  for (const kind of ['blanks', 'wide blanks'] as const) {
    const cut = lines.map((line) => splitBlanks(line, kind));
    const { width, share } = usual(cut.map((cells) => cells.length));
    const hasNumbers =
      cut.filter((cells) => cells.some((cell) => /^[-¥$]?\d[\d.,:/-]*$/.test(cell))).length > cut.length * 0.5;
    if (width >= 2 && share >= 0.9 && hasNumbers) return kind;
  }
  return bestScore > 0.2 ? best : '';
}
