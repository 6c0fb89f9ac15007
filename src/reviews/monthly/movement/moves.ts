import { ABSENT, type MemberMoves, memberMoves } from '../../../analyses/tierMovement/memberMoves.ts';
import type { TextColumn } from '../../../intake/column.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { Snapshot } from '../../review.ts';
import type { Cause, Direction } from '../../words/movement.ts';
import { readRule, type TierRule } from '../tiers/tierRule.ts';
import { highOf, type Naming, tierOfDigits, tiersUnderRule } from './tiersUnderRule.ts';

/** Everybody of the last review or this one: where they were, are, and why they moved. */
export interface Moves extends MemberMoves {
  /** The person in today's data; -1 for who is no longer there. */
  readonly person: Int32Array;
  readonly directions: readonly Direction[];
  /** Only for those with a tier then and now that differ. */
  readonly causes: readonly (Cause | '')[];
  readonly rule: TierRule | null;
  /** Whether the tiers of the last review are shown as today's rule would have named them. */
  readonly renamed: boolean;
}

/**
 * Compares today's tiers with a snapshot. When the scheme changed, or the file's own tiers have other names, the old ones
 * are renamed by their stored scores.
 * A move is one of behaviour when today's numbers give another tier under the old limits too.
 */
export function movesSince(snapshot: Snapshot, table: ScoredMembers): Moves {
  const { people, tiers, scheme } = table;
  const rule = readRule(snapshot.rule);
  const high = rule ? highOf(snapshot, rule) : ([0, 0, 0] as const);
  const renamed = rule !== null && (rule.scheme !== scheme || hasForeign(snapshot.tiers, tiers.tiers));
  const today: Naming = { scheme, own: table.setup.naming.table };
  const before = renamed ? snapshot.scores.map((digits) => tierOfDigits(digits, today, high)) : snapshot.tiers;
  const after = Array.from(tiers.codes, (code) => (code < 0 ? '' : tiers.tiers[code]));
  const underOldRule = rule ? tiersUnderRule(table, rule, high, renamed ? today : rule) : after;
  const moves = memberMoves(
    { member: column(snapshot.members), tier: column(before) },
    { member: column(people.keys), tier: column(after) },
    () => [...tiers.tiers],
  );
  const personOf = new Map(people.keys.map((key, person) => [key, person]));
  const person = Int32Array.from(moves.members, (key) => {
    const found = personOf.get(key);
    return found === undefined ? -1 : found;
  });
  const directions = moves.members.map((_, member) => direction(moves.from[member], moves.to[member]));
  const causes = directions.map((way, member): Cause | '' => {
    if (way !== 'up' && way !== 'down') return '';
    const old = underOldRule[person[member]];
    if (old === moves.tiers[moves.from[member]]) return 'limits';
    return old === moves.tiers[moves.to[member]] ? 'behaviour' : 'both';
  });
  return { ...moves, person, directions, causes, rule, renamed };
}

/** Whether there is a tier that today's rule has no name for. */
function hasForeign(before: readonly string[], today: readonly string[]): boolean {
  const known = new Set(['', ...today]);
  return before.some((tier) => !known.has(tier));
}

/** A tier is 0 or more, the best first. Whoever gets a first tier has joined, whoever has none any more has left. */
function direction(from: number, to: number): Direction {
  if (from === to || (from < 0 && to < 0)) return from === ABSENT ? 'joined' : to === ABSENT ? 'left' : 'same';
  if (from < 0) return 'joined';
  if (to < 0) return 'left';
  return to < from ? 'up' : 'down';
}

function column(texts: readonly string[]): TextColumn {
  const codeOf = new Map<string, number>();
  const labels: string[] = [];
  const codes = Int32Array.from(texts, (text) => {
    if (text === '') return -1;
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, labels.length);
    return labels.push(text) - 1;
  });
  return { codes, labels };
}
