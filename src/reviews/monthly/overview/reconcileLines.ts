import { moneyText, wholeText } from '../../../sheet/numberText.ts';
import { fill } from '../../../words/fill.ts';
import type { Material } from '../../review.ts';
import { overviewWords } from '../../words/overview.ts';
import type { ReviewKept } from '../readKept.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';

export interface Reconciled {
  readonly line: string;
  readonly agrees: boolean;
}

/** Sums that stand on several sheets, taken from each of them: whoever asks "why 412 here and 409 there" reads it here. */
export function reconcile(
  { tiers, lifecycle, dataCheck }: ReviewKept,
  material: Pick<Material, 'language' | 'period'>,
): Reconciled[] {
  const words = overviewWords[material.language].reconcile;
  const lines: Reconciled[] = [];
  if (tiers && tiers.from !== 'nowhere') {
    const byTier = Object.keys(tiers.tiers).reduce((sum, tier) => sum + tiers.tiers[tier], 0);
    const without = tiers.people - tiers.scored;
    lines.push({
      line: fill(words.members, {
        people: wholeText(tiers.people),
        scored: wholeText(byTier),
        without: wholeText(without),
      }),
      agrees: byTier + without === tiers.people,
    });
  }
  if (tiers && lifecycle) {
    const byStage = Object.keys(lifecycle.stages).reduce((sum, stage) => sum + lifecycle.stages[stage], 0);
    const unknown = lifecycle.people - lifecycle.judged;
    const other = lifecycle.people - tiers.people;
    const [people, rest, all, judged, none] = [tiers.people, other, lifecycle.people, byStage, unknown].map(wholeText);
    lines.push({
      line: fill(words.lifecycle, { people, other: rest, all, judged, unknown: none }),
      agrees: other >= 0 && byStage + unknown === lifecycle.people,
    });
  }
  if (tiers && tiers.from === 'orders' && tiers.hasAmounts) {
    const money = (minor: number): string => moneyText(minor, tiers.scale, tiers.currency);
    const shown = tiers.periods.reduce((sum, { v }) => sum + v, 0);
    lines.push({
      line: fill(words.spent, {
        rows: money(tiers.rowsMinor),
        tiers: money(tiers.minor),
        other: money(tiers.otherMinor),
      }),
      agrees: tiers.rowsMinor === tiers.minor + tiers.otherMinor,
    });
    lines.push({
      line: fill(words.periods, {
        ...wordsOfPeriod(material),
        rows: money(tiers.rowsMinor),
        shown: money(shown),
        before: money(tiers.before),
      }),
      agrees: tiers.rowsMinor === shown + tiers.before,
    });
  }
  if (dataCheck) {
    const [rows, used, leftOut] = [dataCheck.rows, dataCheck.used, dataCheck.leftOut].map(wholeText);
    lines.push({
      line: fill(words.rows, { rows, used, leftOut }),
      agrees: dataCheck.rows === dataCheck.used + dataCheck.leftOut,
    });
  }
  return lines;
}
