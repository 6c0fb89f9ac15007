import { fill } from '../../words/fill.ts';
import type { ResultCell, Say } from '../analysis.ts';
import { type Operator, operatorOf } from './operators.ts';
import type { Span } from './readSpans.ts';
import type { RosterCube } from './rosterTable.ts';

export interface OperatorsCube extends RosterCube {
  readonly operators: readonly Operator[];
  readonly spanOf: (operator: string) => Span;
}

/** A row an operator: moderators and groups against the limits, and how those moderators do; then all, each counted once. */
export function operatorsTable({ roster, operators, spanOf, has }: OperatorsCube, say: Say): ResultCell[][] {
  const columns: [string, unknown, (each: Operator, span: Span) => ResultCell][] = [
    ['operator', true, ({ name }) => name || say('no operator')],
    ['moderators', true, ({ moderators }) => moderators],
    ['most moderators', true, ({ name }, { moderators }) => (name && moderators) || null],
    ['groups', has.group, ({ groups }) => groups],
    ['most groups', has.group, ({ name }, { groups }) => (name && groups) || null],
    ['span', true, (each, span) => (each.name ? spanText(each, span, say) : null)],
    ['average score', true, ({ averageScore }) => (Number.isNaN(averageScore) ? null : averageScore)],
    ['meet', true, ({ met }) => met],
    ['below standard', true, ({ below }) => below],
    ['contacts due', has.contact, ({ overdue }) => overdue],
    ['without training', has.trained, ({ untrained }) => untrained],
  ];
  const used = columns.filter(([, isGiven]) => isGiven);
  const all = operatorOf('', roster);
  return [
    used.map(([header]) => say(header)),
    ...operators.map((each) => used.map(([, , cellOf]) => cellOf(each, spanOf(each.name)))),
    [say('all operators'), ...used.slice(1).map(([, , cellOf]) => cellOf(all, {}))],
  ];
}

/** By how much the span of control is passed; just at a limit is within it. */
function spanText(operator: Operator, span: Span, say: Say): string {
  const over = (['moderators', 'groups'] as const).flatMap((what) => {
    const count = operator[what] - (span[what] ?? Infinity);
    return count > 0 ? [fill(say(`over ${what}`), { count })] : [];
  });
  return over.length > 0 ? over.join(say('semicolon')) : say('within');
}
