/** Steps that are no node of the data: places behind the labels. */
export const START = 0;
export const END = 1;
export const LEFT_OUT = 2;

/** One way from a step to the next. Nodes are codes of labels; START, END and LEFT_OUT stand behind the last label. */
interface PathLink {
  readonly group: number;
  /** The step that it leads from, 1 is the first; 0 where positions don't matter. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** Members or transitions. */
  readonly count: number;
  /** As count, of all ways that lead on from the same node (and step). */
  readonly ofFrom: number;
  /** Ms between the two steps, over all transitions; undefined where one of them has no time. */
  readonly milliseconds?: number;
  readonly transitions: number;
}

/** How often a node stands at a step. */
export interface PathPlace {
  readonly group: number;
  readonly step: number;
  readonly node: number;
  readonly count: number;
}

/** One step of one path, to be listed. */
export interface PathStep {
  readonly group: number;
  readonly member: string;
  readonly path: number;
  readonly step: number;
  readonly node: number;
  /** Civil ms; undefined for steps left out. */
  readonly time?: number;
}

export interface PathsCube {
  readonly labels: readonly string[];
  readonly groups: readonly string[];
  readonly broken: boolean;
  readonly positions: boolean;
  /** Members or paths of each group. */
  readonly totals: readonly number[];
  readonly links?: readonly PathLink[];
  readonly places?: readonly PathPlace[];
  readonly steps?: readonly PathStep[];
}
