/** Rows as they came: who, when, and the mark of each (marks.ts). */
export interface MemberRows {
  readonly codes: Int32Array;
  readonly instants: Float64Array;
  readonly marks: Int32Array;
  readonly members: number;
}
