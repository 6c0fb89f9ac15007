import { allFields, type Field, NEVER_ANY, type TableKind } from './fields.ts';
import { namesIn } from './namesIn.ts';
import { normaliseHeader } from './normaliseHeader.ts';
import { withinOneSlip } from './withinOneSlip.ts';

/** How well a header names a field: 1 by its best name, less for lesser names, 0 if not at all. */
export interface HeaderScore {
  readonly score: number;
  readonly by: 'exact' | 'like' | 'spelling' | 'none';
}

const NONE: HeaderScore = { score: 0, by: 'none' };
const IN_KIND = 0.96;
const LIKE = 0.8;
const SPELLING = 0.7;
/** Each tier of lesser names. */
const TIER = 0.02;

let names: Map<Field, Map<string, number>> | undefined;

/** The names of a field with their tiers, as normaliseHeader leaves them: built when first needed. */
function namesOf(field: Field): Map<string, number> {
  names = names || new Map();
  const known = names.get(field);
  if (known) return known;
  const built = new Map<string, number>();
  field.exact.forEach((tier, index) => {
    for (const name of namesIn(tier)) {
      const { text } = normaliseHeader(name);
      if (!built.has(text)) built.set(text, index);
    }
  });
  names.set(field, built);
  return built;
}

/** text must be normalised (normaliseHeader). No edit distance on Han characters: one changes the meaning. */
export function scoreHeader(text: string, field: Field, kind: TableKind): HeaderScore {
  if (text === '') return NONE;
  const known = namesOf(field);
  const tier = known.get(text) ?? known.get(text.replace(/ /g, ''));
  if (tier !== undefined) return { score: 1 - tier * TIER, by: 'exact' };
  const here = field.inKind?.[kind];
  if (here?.includes(text)) return { score: IN_KIND, by: 'exact' };
  if (field.never?.test(text) || NEVER_ANY.test(text)) return NONE;
  if (field.like?.test(text)) return { score: LIKE, by: 'like' };
  if (/^[a-z ]{5,}$/.test(text)) {
    for (const name of Array.from(known.keys())) {
      if (name.length >= 5 && withinOneSlip(text, name)) return { score: SPELLING, by: 'spelling' };
    }
  }
  return NONE;
}

/** Whether a header is a name of any field at all: what tells a header row from a row of data. */
export function isKnownHeader(header: string): boolean {
  const { text } = normaliseHeader(header);
  if (text === '') return false;
  const tight = text.replace(/ /g, '');
  return allFields().some((field) => {
    const known = namesOf(field);
    const { inKind } = field;
    return (
      known.has(text) ||
      known.has(tight) ||
      (inKind !== undefined && Object.values(inKind).some((list) => list!.includes(text)))
    );
  });
}
