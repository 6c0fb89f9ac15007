import type { TextColumn } from '../../intake/column.ts';
import { labelOrder } from '../events/breakdown.ts';
import { eachStartByValue } from './eachStart.ts';
import { cubeOf, prepare } from './prepareRetention.ts';
import type { RetentionCube } from './retentionCube.ts';
import type { RetentionColumns, RetentionOptions } from './retentionOptions.ts';
import { ReturnCounter } from './returnCounter.ts';

/** The retention of the members under one value of a breakdown; '' is blank. */
export interface RetentionPart {
  readonly value: string;
  readonly cube: RetentionCube;
}

/** The retention of each value, by label, blank last; all parts have the same rows. Throws as computeRetention does. */
export function computeRetentionByValue(
  columns: RetentionColumns,
  options: RetentionOptions,
  values: TextColumn,
): RetentionPart[] {
  const { frame, rows } = prepare(columns, options);
  const counters = new Map<number, ReturnCounter>();
  eachStartByValue(rows, frame, options.cohort, values, (value, _, events, place, start) => {
    const counter = counters.get(value) ?? new ReturnCounter(frame, options);
    counters.set(value, counter);
    counter.addStart(events, place, start);
  });
  return labelOrder(values.labels).flatMap((code) => {
    const counter = counters.get(code);
    return counter ? [{ value: code < 0 ? '' : values.labels[code], cube: cubeOf(frame, options, counter) }] : [];
  });
}
