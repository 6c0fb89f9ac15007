/** One event of a member, on a whole day; start and back tell what it counts as. */
export interface Visit {
  readonly member: number;
  readonly day: number;
  readonly start: boolean;
  readonly back: boolean;
}

interface Question {
  readonly cohort: 'first ever' | 'first matching' | 'recurring';
  readonly onOrAfter: boolean;
  readonly minimum: number;
}

/** Daily retention straight from its definition: a set of members for every cohort and every cell, nothing shared. */
export function countedByHand(visits: readonly Visit[], { cohort, onOrAfter, minimum }: Question): number[][] {
  const days = visits.map((visit) => visit.day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const members = [...new Set(visits.map((visit) => visit.member))];
  const joins = (member: number, day: number): boolean => {
    const starts = visits.filter((visit) => visit.member === member && visit.start).map((visit) => visit.day);
    return cohort === 'recurring' ? starts.includes(day) : Math.min(...starts) === day;
  };
  const returns = (member: number, day: number): boolean =>
    visits.filter((visit) => visit.member === member && visit.back && visit.day === day).length >= minimum;
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return range(first, last).map((day) => {
    const joined = members.filter((member) => joins(member, day));
    return range(day, last).map((cell) => {
      if (cell === day) return joined.length;
      const observed = onOrAfter ? range(cell, last) : [cell];
      return joined.filter((member) => observed.some((each) => returns(member, each))).length;
    });
  });
}
