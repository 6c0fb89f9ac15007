import { partsOf } from './wordsOf.ts';

/** The longest run of Han characters that is taken for a word. */
const LONGEST = 6;
/** So many pairs of characters, and all that are as frequent, can begin a word: rarer ones would only take time. */
const PAIRS = 2000;
/** A run is part of a longer word if that one makes up so much of its messages. */
const MOSTLY = 0.7;

/**
 * Words without a dictionary, by the number of messages that hold them. Languages with blanks have theirs between blanks.
 * Of Han characters, runs of 2 to 6 count as words that occur in `least` messages, stand before and behind different
 * characters (accessor variety of 2 or more: Feng et al. 2004; each beginning and end of a run is one of its own), and are
 * not mostly part of a longer one. `weights`: how many messages have each text. Words with their texts, most messages
 * first, then by the word.
 */
export function topWords(
  texts: readonly string[],
  weights: readonly number[],
  { least, stop }: { readonly least: number; readonly stop: ReadonlySet<string> },
): { readonly word: string; readonly texts: readonly number[]; readonly messages: number }[] {
  const split = texts.map((text, place) => (weights[place] > 0 ? partsOf(text) : { runs: [], words: [] }));
  const found = new Map<string, number[]>();
  const sum = (places: readonly number[]): number => places.reduce((all, place) => all + weights[place], 0);
  split.forEach(({ words }, place) => {
    for (const word of new Set(words)) add(found, word, place);
  });
  const runs = hanRuns(
    split.map((part) => part.runs),
    sum,
    least,
  );
  const variety = varietyOf(
    split.map((part) => part.runs),
    weights,
    runs,
  );
  for (const [run, places] of runs) {
    if (variety(run) >= 2 && !stop.has(run)) found.set(run, places);
  }
  const ranked = Array.from(found, ([word, places]) => ({ word, texts: places, messages: sum(places) }))
    .filter(({ word, messages }) => messages >= least && !stop.has(word))
    .sort((a, b) => b.messages - a.messages || (a.word < b.word ? -1 : 1));
  const messagesOf = new Map(ranked.map(({ word, messages }) => [word, messages]));
  const parts = new Set<string>();
  for (const { word, messages } of ranked) {
    if (!runs.has(word)) continue;
    for (const part of partsWithin(word)) {
      if (messages >= MOSTLY * (messagesOf.get(part) ?? Number.POSITIVE_INFINITY)) parts.add(part);
    }
  }
  return ranked.filter(({ word }) => !parts.has(word));
}

/** Shorter runs of two characters or more that a run holds. */
function partsWithin(run: string): string[] {
  const parts: string[] = [];
  for (let length = 2; length < run.length; length++) {
    for (let at = 0; at + length <= run.length; at++) parts.push(run.slice(at, at + length));
  }
  return parts;
}

function add(map: Map<string, number[]>, key: string, place: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [place]);
  else if (known[known.length - 1] !== place) known.push(place);
}

/** Frequent runs of each length; a longer one is only counted where both of its shorter ones are frequent. */
function hanRuns(
  runsOf: readonly (readonly string[])[],
  sum: (places: readonly number[]) => number,
  least: number,
): Map<string, number[]> {
  const frequent = new Map<string, number[]>();
  let limit = least;
  for (let length = 2; length <= LONGEST; length++) {
    const counted = new Map<string, number[]>();
    runsOf.forEach((runs, place) => {
      for (const run of runs) {
        for (let at = 0; at + length <= run.length; at++) {
          const part = run.slice(at, at + length);
          if (length > 2 && !(frequent.has(part.slice(1)) && frequent.has(part.slice(0, -1)))) continue;
          add(counted, part, place);
        }
      }
    });
    const sums = Array.from(counted, ([part, places]) => ({ part, places, messages: sum(places) }));
    if (length === 2) limit = Math.max(least, sums.map(({ messages }) => messages).sort((a, b) => b - a)[PAIRS] || 0);
    const kept = sums.filter(({ messages }) => messages >= limit);
    if (kept.length === 0) break;
    for (const { part, places } of kept) frequent.set(part, places);
  }
  return frequent;
}

/** How many different characters stand before and behind a run, the smaller of both. */
function varietyOf(
  runsOf: readonly (readonly string[])[],
  weights: readonly number[],
  wanted: ReadonlyMap<string, readonly number[]>,
): (run: string) => number {
  const around = new Map<string, { before: Set<string>; behind: Set<string>; begins: number; ends: number }>();
  wanted.forEach((_, run) => {
    around.set(run, { before: new Set(), behind: new Set(), begins: 0, ends: 0 });
  });
  runsOf.forEach((runs, place) => {
    for (const run of runs) {
      for (let length = 2; length <= Math.min(LONGEST, run.length); length++) {
        for (let at = 0; at + length <= run.length; at++) {
          const seen = around.get(run.slice(at, at + length));
          if (!seen) continue;
          if (at === 0) seen.begins += weights[place];
          else seen.before.add(run[at - 1]);
          if (at + length === run.length) seen.ends += weights[place];
          else seen.behind.add(run[at + length]);
        }
      }
    }
  });
  return (run) => {
    const { before, behind, begins, ends } = around.get(run)!;
    return Math.min(before.size + begins, behind.size + ends);
  };
}
