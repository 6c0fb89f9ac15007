import type { ProblemCode } from '../../engine/inputProblem.ts';
import type { Remark } from '../../intake/context.ts';
import type { Source } from '../review.ts';

/** What the data check tells about a row or a cell: an unreadable cell, or a reason of the review's own. */
export type FindingCode =
  | ProblemCode
  | 'noMember'
  | 'noDate'
  | 'noAmount'
  | 'notCounted'
  | 'afterReview'
  | 'totalsRow'
  | 'noteRow'
  | 'headerAgain'
  | 'orderLine'
  | 'orderTwice'
  | 'orderInTwoSheets'
  | 'sameRow'
  | 'memberTwice'
  | 'phoneTwice';

/** leftOut: the row counts nowhere. ignored: only this cell is taken as blank. counted: told, but used as it stands. */
export type Done = 'leftOut' | 'ignored' | 'counted';

export interface Finding {
  /** Body row of the source, from 0. */
  readonly row: number;
  readonly value: string;
  readonly hint: string;
}

/** All findings of one kind in one column of one source; only the first ones are kept one by one. */
export interface FindingGroup {
  readonly source: Source;
  /** Body column from 0; -1 is the whole row. */
  readonly column: number;
  readonly code: FindingCode;
  readonly done: Done;
  count: number;
  readonly first: Finding[];
}

export interface SourceRemark {
  readonly source: Source;
  readonly column: number;
  readonly remark: Remark;
}

/** So many rows of one kind are listed; the full count is told beside. */
export const MOST_LISTED = 500;

/** Gathers what was found while reading. */
export class Findings {
  readonly groups: FindingGroup[] = [];
  readonly remarks: SourceRemark[] = [];

  add(source: Source, column: number, code: FindingCode, done: Done, finding: Finding): void {
    let group = this.groups.find(
      (known) => known.source === source && known.column === column && known.code === code && known.done === done,
    );
    if (!group) {
      group = { source, column, code, done, count: 0, first: [] };
      this.groups.push(group);
    }
    group.count++;
    if (group.first.length < MOST_LISTED) group.first.push(finding);
  }
}
