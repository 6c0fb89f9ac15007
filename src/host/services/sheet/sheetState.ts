import type { Sheet } from '../bridge.ts';
import { exception, hiddenState, theBridge } from '../guard.ts';
import { assertAlive } from '../range/rangeState.ts';

/** The hidden state of Sheet objects. */
export const sheetStates = hiddenState<Sheet>();

/** The sheet behind a Sheet object; refuses when somebody deleted it. */
export function sheetOf(object: object): Sheet {
  const sheet = sheetStates.of(object);
  assertAlive(sheet);
  return sheet;
}

/** The sheet behind a Sheet object, to change what hangs on it; refuses when it is protected against this person. */
export function changeable(object: object): Sheet {
  const sheet = sheetOf(object);
  theBridge().model.checkSheetProtection(sheet);
  return sheet;
}

/** Refuses lines that are not on the grid. */
export function assertLines(axis: 'row' | 'column', size: number, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > size) throw exception(`Those ${axis}s are out of bounds.`);
}
