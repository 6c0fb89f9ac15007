import { InputError } from '../../engine/inputProblem.ts';
import { cellText } from '../../intake/cellText.ts';
import type { TextColumn } from '../../intake/column.ts';
import type { Condition, RowTest } from '../conditions/condition.ts';
import { nearNames } from '../likelyNames.ts';
import type { EventRule } from './eventRule.ts';

/** Turns a condition into a test of rows; where there is nothing to test on, it refuses. */
export type ConditionReader = (condition: Condition, argument?: string) => RowTest;

/**
 * For every row the rules that it meets, rule i as bit i. A row whose event cell is blank meets only rules for any
 * event; rules without an event column have to be for any event. At most 31 rules.
 * `argument` says where the rules stand, all or each. Throws InputError: unknownEvent with the nearest names for a rule whose name occurs nowhere; noRows without any name.
 */
export function eventMasks(
  rules: readonly EventRule[],
  event: TextColumn | undefined,
  rows: number,
  readCondition: ConditionReader = refuse,
  argument?: string | readonly string[],
): Int32Array {
  const labels = event ? event.labels : [];
  const plain = new Int32Array(labels.length + 1);
  const tested: { readonly bit: number; readonly code: number; readonly tests: readonly RowTest[] }[] = [];
  rules.forEach((rule, index) => {
    const place = typeof argument === 'object' ? argument[index] : argument;
    const code = rule.name === '' ? -1 : codeOf(rule.name, labels, place);
    const bit = 1 << index;
    if (rule.conditions.length > 0)
      tested.push({ bit, code, tests: rule.conditions.map((each) => readCondition(each, place)) });
    else if (code >= 0) plain[code + 1] |= bit;
    else for (let label = 0; label < plain.length; label++) plain[label] |= bit;
  });
  const masks = new Int32Array(rows);
  const codes = event ? event.codes : undefined;
  if (codes) for (let row = 0; row < rows; row++) masks[row] = plain[codes[row] + 1];
  else masks.fill(plain[0]);
  for (const { bit, code, tests } of tested) {
    for (let row = 0; row < rows; row++) {
      if ((code < 0 || (codes as Int32Array)[row] === code) && tests.every((test) => test(row))) masks[row] |= bit;
    }
  }
  return masks;
}

function codeOf(name: string, labels: readonly string[], argument?: string): number {
  const code = labels.indexOf(name);
  if (code >= 0) return code;
  if (labels.length === 0) throw new InputError({ code: 'noRows' });
  throw new InputError({ code: 'unknownEvent', argument, value: cellText(name), hint: nearNames(name, labels) });
}

function refuse({ column }: Condition): never {
  throw new InputError({ code: 'unknownColumn', value: column, hint: '"member", "event"' });
}
