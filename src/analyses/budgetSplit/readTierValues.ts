import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { quoteList } from '../quoteList.ts';
import { readLimit } from '../readLimit.ts';

/**
 * A setting that stands once for all tiers (a number) or in a row for each (tier, number): its value by tier; tiers
 * that are not named have the value for all, else the default. Throws InputError: unknown or repeated tier, no number,
 * out of least … most.
 */
export function readTierValues<T extends number | undefined>(
  setting: string,
  rows: readonly (readonly Cell[])[],
  tiers: readonly string[],
  { fallback, least, most }: { readonly fallback: T; readonly least: number; readonly most: number },
  reading: ReadingContext,
): (number | T)[] {
  const places = new Map(tiers.map((tier, place) => [foldLabel(tier), place]));
  const own = new Map<number, number>();
  let common: number | T = fallback;
  for (const row of rows) {
    const cells = row.filter((cell) => cellText(cell) !== '');
    if (cells.length === 0) continue;
    const value = readLimit(setting, cells[cells.length - 1], reading) as number;
    if (value < least || value > most) {
      throw new InputError({ code: 'badValue', argument: setting, value: String(value), hint: `${least} … ${most}` });
    }
    if (cells.length === 1) {
      common = value;
      continue;
    }
    const tier = cellText(cells[0]);
    const place = places.get(foldLabel(tier));
    if (place === undefined) {
      throw new InputError({
        code: 'unknownValue',
        argument: setting,
        value: tier,
        hint: quoteList(tiers.slice(0, 5)),
      });
    }
    if (own.has(place))
      throw new InputError({ code: 'repeatedSetting', argument: setting, value: `${setting}, ${tier}` });
    own.set(place, value);
  }
  return tiers.map((_, place) => own.get(place) ?? common);
}
