import { FIELDS } from './fields.ts';

/** Every name of every field in its language, as the lists have them: known words for telling encodings apart. */
export function fieldWords(): string[] {
  return FIELDS.flatMap((field) => field.exact.flatMap((tier) => tier.split('|')));
}
