import type { Cell } from '../../intake/cell.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { trimmedText } from '../../intake/trimmedText.ts';
import { readConditions } from '../conditions/readConditions.ts';
import type { EventRule } from './eventRule.ts';

/** An event from its cells: the name (* or blank is any event), then conditions of three cells. Throws InputError. */
export function readEventRule(cells: readonly Cell[], argument: string, reading: ReadingContext): EventRule {
  const name = trimmedText(cells[0], reading);
  return { name: name === '*' ? '' : name, conditions: readConditions(cells.slice(1), argument) };
}
