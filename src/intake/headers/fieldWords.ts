import { allFields } from './fields.ts';
import { namesIn } from './namesIn.ts';

/** Every name of every field in its language, as the lists have them: known words for telling encodings apart. */
export function fieldWords(): string[] {
  return allFields().flatMap((field) => field.exact.flatMap(namesIn));
}
