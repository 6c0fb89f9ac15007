import { IN_RANGE, periodOfMark, STARTS, STARTS_BY_NAME } from './marks.ts';
import type { MemberRows } from './memberRows.ts';
import type { CohortRule } from './retentionOptions.ts';

/** For each member the one cohort (−1: none) and the instant of the start. */
export interface FirstStarts {
  readonly cohorts: Int32Array;
  readonly instants: Float64Array;
}

/** What cohortStarts finds where a member joins once, in one pass over the rows in their own order. */
export function firstStarts({ codes, instants, marks, members }: MemberRows, cohort: CohortRule): FirstStarts {
  const wanted = cohort === 'first matching' ? STARTS : STARTS_BY_NAME;
  const first = new Float64Array(members).fill(Infinity);
  const cohorts = new Int32Array(members);
  for (let row = 0; row < codes.length; row++) {
    const mark = marks[row];
    if ((mark & wanted) === 0) continue;
    const member = codes[row];
    if (instants[row] > first[member] || (instants[row] === first[member] && (mark & STARTS) === 0)) continue;
    first[member] = instants[row];
    cohorts[member] = mark;
  }
  for (let member = 0; member < members; member++) {
    const joins = (cohorts[member] & STARTS) !== 0 && (cohorts[member] & IN_RANGE) !== 0;
    cohorts[member] = joins ? periodOfMark(cohorts[member]) : -1;
  }
  return { cohorts, instants: first };
}
