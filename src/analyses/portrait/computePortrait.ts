import type { Attribute } from './attribute.ts';
import type { Segment } from './readSegments.ts';

/** How many members of a segment, and of all, have a value, of those who have any value of that attribute. */
export interface PortraitRow {
  readonly segment: string;
  readonly attribute: string;
  readonly value: string;
  readonly inSegment: number;
  readonly ofSegment: number;
  readonly inAll: number;
  readonly ofAll: number;
}

/** Every value of every attribute for every segment, those that nobody of the segment has included. */
export function computePortrait(attributes: readonly Attribute[], segments: readonly Segment[]): PortraitRow[] {
  const counted = attributes.map((attribute) => ({ attribute, all: countValues(attribute, () => true) }));
  return segments.flatMap((segment) =>
    counted.flatMap(({ attribute, all }) => {
      const own = countValues(attribute, (row) => segment.has(row));
      return attribute.values.map((value, place) => ({
        segment: segment.name,
        attribute: attribute.name,
        value,
        inSegment: own.counts[place],
        ofSegment: own.known,
        inAll: all.counts[place],
        ofAll: all.known,
      }));
    }),
  );
}

function countValues({ values, valuesOf }: Attribute, isIn: (row: number) => boolean) {
  const counts = new Array<number>(values.length).fill(0);
  let known = 0;
  valuesOf.forEach((own, row) => {
    if (own.length === 0 || !isIn(row)) return;
    known++;
    for (const place of own) counts[place]++;
  });
  return { counts, known };
}
