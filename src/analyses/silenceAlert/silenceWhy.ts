import type { WhyTest } from '../whyTests.ts';
import { type MembersSilence, type SilenceColumns, type SilenceRule, STATUSES, UNJUDGED } from './silence.ts';

/** The test that made a member's status, or that keeps it from being judged. */
export function silenceWhy(
  { codes, unjudged, silentDays, limits }: MembersSilence,
  { joined, visits }: SilenceColumns,
  rule: SilenceRule,
  row: number,
): WhyTest[] {
  const reason = UNJUDGED[unjudged[row]];
  if (reason === 'new')
    return [['days since joined', joined ? rule.asOf - joined[row] : Number.NaN, '<', rule.justJoined]];
  if (reason === 'rare') return [['visits', visits ? visits[row] : Number.NaN, '<', rule.minimumVisits]];
  if (reason === 'gap') return [['usual gap', Number.NaN, '']];
  const status = STATUSES[codes[row]];
  const days = silentDays[row];
  if (status === 'active') return [['silent days', days, '≤', limits[row]]];
  const past: WhyTest = ['silent days', days, '>', limits[row]];
  return status === 'lost' && rule.lost > limits[row] ? [['silent days', days, '≥', rule.lost]] : [past];
}
