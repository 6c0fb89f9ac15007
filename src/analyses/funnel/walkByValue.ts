import type { TextColumn } from '../../intake/column.ts';
import type { MemberEvents } from '../events/memberEvents.ts';
import { type Attribution, attributedValue } from './attribution.ts';
import type { Walk, Walked } from './walk.ts';

/** Takes what became of one member under one value; −1 is blank. */
export type Take = (value: number, walked: Walked) => void;

/** Walks one member's events and tells under which value of the breakdown: once, or under every value by its own events. */
export function walkByValue(
  walk: Walk,
  events: MemberEvents,
  values: TextColumn,
  attribution: Attribution,
  stepBits: number,
  take: Take,
): (from: number, end: number, walked: Walked) => void {
  if (attribution !== 'every') {
    return (from, end, walked) => {
      walk(events, from, end, walked);
      take(attributedValue(events, from, end, values, attribution, stepBits, walked), walked);
    };
  }
  return (from, end, walked) => {
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
      walk(own, 0, positions.length, walked);
      take(code, walked);
    });
  };
}
