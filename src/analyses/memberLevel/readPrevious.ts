import { InputError } from '../../engine/inputProblem.ts';
import { LANGUAGES } from '../../engine/language.ts';
import type { TextColumn } from '../../intake/column.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import type { Ladder } from './ladder.ts';
import type { LevelState } from './levelStep.ts';
import { words } from './words/index.ts';

/**
 * Levels of the period before: a name (one of our levels in any language) or a number from 1; "Gold (1)" has used one period of
 * grace. Throws InputError for a level that the ladder has not.
 */
export function readPrevious({ codes, labels }: TextColumn, ladder: Ladder): (LevelState | undefined)[] {
  const places = new Map(ladder.levels.map(({ name }, place) => [foldName(name), place]));
  ladder.levels.forEach(({ name }, place) => {
    for (const known of ladder.isOwn ? otherNames(name) : ourNames(name))
      if (!places.has(known)) places.set(known, place);
  });
  const stateOf = (label: string): LevelState | string => {
    const whole = placeOf(label, places, ladder);
    if (whole !== undefined) return { place: whole, used: 0 };
    const parts = /^(.*?)\s*\((\d+)\)$/.exec(label.normalize('NFKC'));
    const place = parts ? placeOf(parts[1], places, ladder) : undefined;
    return place === undefined ? label : { place, used: Number(parts![2]) };
  };
  const states = labels.map(stateOf);
  return Array.from(codes, (code, row) => {
    if (code < 0) return undefined;
    const state = states[code];
    if (typeof state !== 'string') return state;
    const hint = nearNames(foldName(state), [...places.keys()]);
    throw new InputError({ code: 'unknownValue', argument: 'previous', row: row + 1, value: state, hint });
  });
}

/** A name of ours in every language. */
const ourNames = (key: string): string[] => LANGUAGES.map((language) => foldName(words[language].labels[key]));

/** The names of one of our levels in the other languages, for a ladder that took it over. */
const otherNames = (name: string): string[] =>
  Object.keys(words.en.labels)
    .map(ourNames)
    .find((names) => names.includes(foldName(name))) ?? [];

function placeOf(label: string, places: ReadonlyMap<string, number>, { levels }: Ladder): number | undefined {
  const named = places.get(foldName(label));
  if (named !== undefined) return named;
  const number = /^\d+$/.test(label) ? Number(label) : 0;
  return number >= 1 && number <= levels.length ? number - 1 : undefined;
}
