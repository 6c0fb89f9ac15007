import { ascending } from '../../engine/ascending.ts';
import { quantile } from '../../engine/quantile.ts';
import type { Attribute } from './attribute.ts';
import { BLANK } from './valued.ts';

/** Numbers in bands: below the first cut, from each cut (included) up to the next, from the last on. */
export function banded(name: string, column: Float64Array, cuts: readonly number[], blanks: boolean): Attribute {
  const bands = cuts.map((cut, place) => (place + 1 < cuts.length ? `${cut} – < ${cuts[place + 1]}` : `≥ ${cut}`));
  const values = [`< ${cuts[0]}`, ...bands];
  const isBlankKept = blanks && column.some((value) => Number.isNaN(value));
  const blank = isBlankKept ? [values.length] : [];
  return {
    name,
    values: isBlankKept ? [...values, BLANK] : values,
    valuesOf: Array.from(column, (value) =>
      Number.isNaN(value) ? blank : [cuts.filter((cut) => value >= cut).length],
    ),
  };
}

/** The different quartiles of all members, by type 7, rounded to what the eye takes in. */
export function quartiles(column: Float64Array): number[] {
  const sorted = ascending(column.filter((value) => !Number.isNaN(value)));
  const cuts = [0.25, 0.5, 0.75].map((p) => Number(quantile(sorted, p).toPrecision(6)));
  return [...new Set(cuts)];
}
