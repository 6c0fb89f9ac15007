import type { TableCount } from '../material/tableCount.ts';
import type { Material, SourceKind } from '../review.ts';
import type { Counts } from './frame.ts';

/** Row counts of the kinds that the file has, in their usual order. */
export function countsOf(material: Material, counts: Partial<Record<SourceKind, TableCount>>): Counts {
  const kinds: readonly SourceKind[] = ['members', 'orders', 'activity'];
  const pairs: (readonly [SourceKind, TableCount])[] = [];
  for (const kind of kinds) {
    const count = counts[kind];
    if (count && material.present.includes(kind)) pairs.push([kind, count]);
  }
  return pairs;
}
