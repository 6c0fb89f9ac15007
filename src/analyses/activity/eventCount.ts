import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { plainNumber } from '../plainNumber.ts';

/** Whether so many events make an interval active. */
export type EventCount = (events: number) => boolean;

const LEAST = /^(>=|=>|≥|at least|至少|不少于|不少於|不小于|不小於|大于等于|大於等於)$/;
const MOST = /^(<=|=<|≤|at most|至多|不多于|不多於|不大于|不大於|小于等于|小於等於)$/;
const EXACT = /^(=|==|是|等于|等於|正好|exactly)$/;

/**
 * The setting `events`: ≥ n, ≤ n or = n, in two cells or in one; a bare number is at least. An interval without events
 * is never active, whatever the setting. Throws InputError.
 */
export function readEventCount(given: readonly (readonly Cell[])[]): EventCount {
  if (given.length > 1) throw new InputError({ code: 'repeatedSetting', argument: 'settings', value: 'events' });
  const text = (given[0] ?? []).map(cellText).join(' ').normalize('NFKC').trim().toLowerCase();
  if (text === '') return (events) => events >= 1;
  const [, test, digits] = /^(\D*?)\s*(\d\S*)$/.exec(text) ?? [];
  const count = plainNumber(digits ?? '');
  const known = test === '' || LEAST.test(test ?? ' ') || MOST.test(test ?? ' ') || EXACT.test(test ?? ' ');
  if (!known || !Number.isInteger(count) || count < 1) {
    throw new InputError({ code: 'badValue', argument: 'events', value: text, hint: '≥ 3 · ≤ 3 · = 3' });
  }
  if (MOST.test(test)) return (events) => events >= 1 && events <= count;
  return EXACT.test(test) ? (events) => events === count : (events) => events >= count;
}
