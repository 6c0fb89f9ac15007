import { ascendingScores, type Rule, scoreByCuts } from './ascendingScores.ts';
import { comparableRows, LETTERS, type MeasureLetter, pick, type RfmMeasures, valuesOf } from './measures.ts';

/**
 * How one measure is scored: by own cut points (days, orders, smallest money units), else by a rule. The rule r-package
 * also says on which side of an own cut point its own value lies.
 */
export interface MeasureRule {
  readonly rule: Rule;
  readonly cuts?: readonly number[];
}

export interface ScoreOptions extends Readonly<Record<MeasureLetter, MeasureRule>> {
  /** 3 to 9. */
  readonly bins: number;
  /** Smallest money units in one whole unit. */
  readonly moneyUnit: number;
}

/** Scores from 1 to bins, `bins` is best; 0 is a row without a score. */
export interface RfmScores extends Readonly<Record<MeasureLetter, Int8Array>> {
  readonly cuts: Readonly<Record<MeasureLetter, readonly number[]>>;
  /** Rows that were scored. */
  readonly counted: number;
}

export const DEFAULT_SCORE_OPTIONS: ScoreOptions = {
  bins: 5,
  moneyUnit: 100,
  r: { rule: 'quantile' },
  f: { rule: 'quantile' },
  m: { rule: 'quantile' },
};

/** Scores every member; R is bins + 1 − the ascending score of the days, so that ties fall alike. */
export function rfmScores(measures: RfmMeasures, options: ScoreOptions = DEFAULT_SCORE_OPTIONS): RfmScores {
  const rows = comparableRows(measures);
  const result: { [letter: string]: Int8Array } = {};
  const cuts: { [letter: string]: readonly number[] } = {};
  for (const letter of LETTERS) {
    const all = valuesOf(measures, letter);
    const values = pick(all, rows);
    const { rule, cuts: own } = options[letter];
    const unit = letter === 'm' ? options.moneyUnit : 1;
    const scored = own
      ? { scores: scoreByCuts(values, own, rule === 'r-package'), cuts: own }
      : ascendingScores(values, rule, options.bins, unit);
    const scores = new Int8Array(all.length);
    for (let i = 0; i < rows.length; i++) {
      scores[rows[i]] = letter === 'r' ? options.bins + 1 - scored.scores[i] : scored.scores[i];
    }
    result[letter] = scores;
    cuts[letter] = scored.cuts;
  }
  return { ...(result as Record<MeasureLetter, Int8Array>), cuts: cuts as RfmScores['cuts'], counted: rows.length };
}
