import { lotOf } from '../../engine/lotOf.ts';
import { inNaturalOrder } from '../../engine/naturalOrder.ts';

/**
 * The members to leave untouched next time: of each tier the given share, drawn by lot, at least one of two or more.
 * The lot hangs on seed and id alone, so the order of rows changes nothing. Ids in ascending order.
 */
export function holdOut(membersOf: readonly (readonly string[])[], share: number, seed: number): string[][] {
  return membersOf.map((members) => {
    const lots = members.map((id) => ({ id, lot: lotOf(id, seed) }));
    lots.sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1));
    const least = share > 0 && members.length > 1 ? 1 : 0;
    const count = Math.max(least, Math.round(share * members.length));
    const drawn = lots.slice(0, count).map(({ id }) => id);
    return inNaturalOrder(drawn, (id) => id);
  });
}
