import type { TextColumn } from '../../intake/column.ts';
import type { Actors } from '../events/actors.ts';
import { type MemberEvents, memberEvents } from '../events/memberEvents.ts';

/** Bits of a row's mask. */
export const NODE = 1;
export const BEGINS = 2;
export const FINISHES = 4;

/** What became of the settings before paths are walked. */
export interface PathRows {
  readonly actors: Actors;
  readonly nodes: TextColumn;
  /** Not 0 where the row is a node of a path. */
  readonly masks: Int32Array;
  readonly instant: Float64Array;
  readonly civil: Float64Array;
}

/** The nodes of every actor in the order of time; rows at the same instant keep their order. */
export const nodesInOrder = ({ actors, masks, instant }: PathRows): MemberEvents =>
  memberEvents(actors.codes, actors.count, instant, masks);
