import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { ANY_EVENT, type EventRule } from './eventRule.ts';
import { readEventRule } from './readEventRule.ts';

/**
 * The events of a setting that may occur more than once, an event a row; any event where there is none.
 * Throws InputError where an event is named but no column of events is passed.
 */
export function readEventRules(
  given: readonly (readonly Cell[])[],
  setting: string,
  hasEvents: boolean,
  reading: ReadingContext,
): readonly EventRule[] {
  if (given.length === 0) return [ANY_EVENT];
  if (given.length > MOST_RULES) {
    throw new InputError({
      code: 'badValue',
      argument: setting,
      value: String(given.length),
      hint: `1 … ${MOST_RULES}`,
    });
  }
  const rules = given.map((cells) => readEventRule(cells, setting, reading));
  if (!hasEvents && rules.some(({ name }) => name !== '')) {
    throw new InputError({ code: 'missingArgument', argument: 'event', hint: 'member, date, event' });
  }
  return rules;
}

/** Rules are bits of a mask, and a few bits are needed for other things. */
const MOST_RULES = 24;
