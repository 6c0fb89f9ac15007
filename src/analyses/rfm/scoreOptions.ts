import { InputError } from '../../engine/inputProblem.ts';
import { inSmallestUnits } from '../../engine/inSmallestUnits.ts';
import { filledRows } from '../filledRows.ts';
import { LETTERS, type MeasureLetter, type RfmMeasures } from './measures.ts';
import type { ScoreSettings } from './parameters.ts';
import type { MeasureRule, ScoreOptions } from './rfmScores.ts';

/** Smallest money units in one whole unit: 100 for cents. */
export const moneyUnitOf = (scale: number): number => 10 ** scale;

/** The settings as the scorer takes them; own cuts for money become smallest units. Throws InputError for unusable cuts. */
export function scoreOptions(settings: ScoreSettings, moneyUnit: number): ScoreOptions {
  const ruleOf = (letter: MeasureLetter): MeasureRule => {
    const rule = settings[`${letter}_rule`] || settings.rule;
    const cuts = settings[`${letter}_cuts`];
    if (!cuts) return { rule };
    checkCuts(`${letter}_cuts`, cuts, settings.bins, rule !== 'quantile');
    return { rule, cuts: letter === 'm' ? cuts.map((cut) => inSmallestUnits(cut, moneyUnit)) : cuts };
  };
  return { bins: settings.bins, moneyUnit, r: ruleOf('r'), f: ruleOf('f'), m: ruleOf('m') };
}

/** Only rules that skip levels may repeat a cut point. */
function checkCuts(argument: string, cuts: readonly number[], bins: number, repeats: boolean): void {
  const value = cuts.join(', ');
  if (cuts.some((cut, i) => cut < cuts[i - 1] || (!repeats && cut === cuts[i - 1])))
    throw new InputError({ code: 'cutsNotAscending', argument, value });
  if (cuts.length >= bins)
    throw new InputError({ code: 'badValue', argument, value, hint: `bins ${bins}: ≤ ${bins - 1}` });
}

/** A single row can't be compared with others: throws InputError unless every measure has own cuts. */
export function needOwnCuts(options: ScoreOptions, { recencyDays, orders, spent }: RfmMeasures): void {
  if (filledRows(recencyDays, orders, spent) === 1 && LETTERS.some((letter) => !options[letter].cuts)) {
    throw new InputError({ code: 'ownCutsNeeded', hint: LETTERS.map((letter) => `${letter}_cuts`).join(', ') });
  }
}
