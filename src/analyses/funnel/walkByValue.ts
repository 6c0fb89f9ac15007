import type { TextColumn } from '../../intake/column.ts';
import type { MemberEvents } from '../events/memberEvents.ts';
import { type Attribution, attributedValue } from './attribution.ts';
import type { FunnelOrder } from './funnelCube.ts';
import type { WalkEach, Walked } from './walk.ts';
import { walkByStepValue } from './walkByStepValue.ts';

/** Takes what became of one member under one value in one period; −1 is blank. */
export type Take = (value: number, walked: Walked, period: number) => void;

export interface ByValue {
  readonly values: TextColumn;
  readonly attribution: Attribution;
  readonly order: FunnelOrder;
  readonly steps: number;
}

/**
 * Walks one member's events and tells under which value of the breakdown: once, under every value by its own events, or
 * under every value of the events of step k.
 */
export function walkByValue(
  walk: WalkEach,
  events: MemberEvents,
  by: ByValue,
  take: Take,
): (from: number, end: number) => void {
  const { values, attribution, order } = by;
  const step = typeof attribution === 'object' ? attribution.step : 0;
  if (step === 1 || (step > 1 && order !== 'any')) return walkByStepValue(walk, events, step, by, take);
  if (attribution !== 'every') {
    return (from, end) =>
      walk(events, from, end, (walked, period) => {
        if (walked.depth < step) return;
        take(attributedValue(events, from, end, { ...by, attribution }, walked), walked, period);
      });
  }
  return (from, end) => {
    const byValue = new Map<number, number[]>();
    for (let i = from; i < end; i++) {
      const code = values.codes[events.rows[i]];
      const own = byValue.get(code);
      if (own) own.push(i);
      else byValue.set(code, [i]);
    }
    byValue.forEach((positions, code) => {
      const own = {
        times: Float64Array.from(positions, (position) => events.times[position]),
        masks: Int32Array.from(positions, (position) => events.masks[position]),
      };
      walk(own, 0, positions.length, (walked, period) => take(code, walked, period));
    });
  };
}
