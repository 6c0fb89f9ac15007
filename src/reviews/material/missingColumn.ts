import { InputError } from '../../engine/inputProblem.ts';
import type { Source } from '../review.ts';

/** The refusal for a table in which no column is marked as the field that it can't do without. */
export const missingColumn = (source: Source, field: string): InputError =>
  new InputError({
    code: 'unknownColumn',
    source: source.sheet,
    value: field,
    hint: source.headers.filter(Boolean).slice(0, 5).join(', '),
  });
