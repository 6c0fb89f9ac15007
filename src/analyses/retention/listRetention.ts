import type { TextColumn } from '../../intake/column.ts';
import { inListOrder } from '../events/inListOrder.ts';
import { eachStartByValue } from './eachStart.ts';
import { observation } from './observation.ts';
import { cubeOf, prepare } from './prepareRetention.ts';
import type { RetentionCube, RetentionMember } from './retentionCube.ts';
import type { RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import { ReturnCounter } from './returnCounter.ts';

/** The members behind the cells, with the table that they make up. */
export interface RetentionList {
  readonly cube: RetentionCube;
  readonly list: readonly RetentionMember[];
}

/**
 * The members behind each cell that can be observed: by value (blank last; all blank without `values`), member, cohort
 * and column. Throws as computeRetention does.
 */
export function listRetention(
  columns: RetentionColumns,
  options: RetentionOptions,
  values: TextColumn = { codes: new Int32Array(columns.member.codes.length).fill(-1), labels: [] },
): RetentionList {
  const { frame, rows } = prepare(columns, options);
  const list: RetentionMember[] = [];
  let value = '';
  let label = '';
  const counter = new ReturnCounter(frame, options, (cohort, column) => {
    if (observation(frame, cohort, column) !== 'unseen') list.push({ value, cohort, column, member: label });
  });
  eachStartByValue(rows, frame, options.cohort, values, (code, member, events, place, start) => {
    value = code < 0 ? '' : values.labels[code];
    label = columns.member.labels[member];
    counter.addStart(events, place, start);
  });
  list.sort((a, b) => a.cohort - b.cohort || a.column - b.column);
  return { cube: cubeOf(frame, options, counter), list: inListOrder(list) };
}
