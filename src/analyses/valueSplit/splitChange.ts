/** Which factor is changed first; average is the mean of both orders. */
export type SplitRule = 'average' | 'members first' | 'value first';

/** The two parts of a change in revenue. */
export interface Split {
  readonly change: number;
  readonly fromMembers: number;
  readonly fromValue: number;
}

/**
 * Splits the change of revenue = members × value per member. `members first`: Δmembers × the old value, then Δvalue × the
 * new members, as the textbook chain of replacement does; `value first` the other way round; `average` the mean of both
 * (Bennet 1920, and the Shapley value of two factors): Δmembers × the mean value, Δvalue × the mean members, so that it
 * makes no difference which comes first. The parts add up to the change. A side without members has no value per
 * member: the whole change then comes from members. Revenue without members has to be refused before.
 */
export function splitChange(
  members0: number,
  revenue0: number,
  members1: number,
  revenue1: number,
  rule: SplitRule,
): Split {
  const change = revenue1 - revenue0;
  if (members0 === 0 || members1 === 0) return { change, fromMembers: change, fromValue: 0 };
  const more = members1 - members0;
  const atOldValue = (more * revenue0) / members0;
  const atNewValue = (more * revenue1) / members1;
  const fromMembers =
    rule === 'members first' ? atOldValue : rule === 'value first' ? atNewValue : (atOldValue + atNewValue) / 2;
  return { change, fromMembers, fromValue: change - fromMembers };
}
