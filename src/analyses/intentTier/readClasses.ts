import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { classOf } from '../channelClass/readMap.ts';
import { foldName } from '../foldName.ts';
import { likelyNames } from '../likelyNames.ts';
import { TIER_OF_CLASS, type Tier } from './tiers.ts';
import { tierNames } from './words/index.ts';

/** The first layer with the rows `class` (class, tier) in place of ours. Throws InputError for names that are none. */
export function readClasses(rows: readonly (readonly Cell[])[]): Readonly<Record<string, Tier>> {
  const tiers: Record<string, Tier> = { ...TIER_OF_CLASS };
  for (const [kind, tier] of rows) tiers[classOf(cellText(kind), 'class')] = tierOf(cellText(tier));
  return tiers;
}

function tierOf(typed: string): Tier {
  const names = tierNames();
  const found = names.get(foldName(typed));
  if (found) return found;
  const hint = likelyNames(foldName(typed), [...names.keys()]);
  throw new InputError({ code: 'unknownValue', argument: 'class', value: typed, hint });
}
