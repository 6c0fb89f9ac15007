import type { TextColumn, TimeColumn } from '../../intake/column.ts';
import type { FirstTime } from './funnelOptions.ts';

/**
 * Leaves a step only to each member's first event of its kind in the whole data. `candidates` marks the events of that
 * kind: those of the step's name (ever), or those that meet the step (matching).
 */
export function keepFirstTime(
  masks: Int32Array,
  candidates: Int32Array,
  { codes, labels }: TextColumn,
  { instant }: TimeColumn,
  { step }: FirstTime,
): void {
  const bit = 1 << (step - 1);
  const first = new Float64Array(labels.length).fill(Infinity);
  for (let row = 0; row < masks.length; row++) {
    if (candidates[row] !== 0 && instant[row] < first[codes[row]]) first[codes[row]] = instant[row];
  }
  for (let row = 0; row < masks.length; row++) {
    if ((masks[row] & bit) !== 0 && instant[row] > first[codes[row]]) masks[row] &= ~bit;
  }
}
