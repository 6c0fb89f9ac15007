import { holm } from '../../engine/statistics/holm.ts';
import { overall, sampleRatio } from './allLines.ts';
import { compareMeans } from './compareMeans.ts';
import { compareRates } from './compareRates.ts';
import type { Comparison } from './comparison.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import { extraLines } from './extraLines.ts';
import { meanAgainst, rateAgainst } from './fixedLines.ts';
import { isFew, meanLines, rateLines } from './groupLines.ts';
import type { Groups } from './groups.ts';
import { about, type ResultRow } from './resultRow.ts';
import { SPLIT_LIMIT, verdict } from './verdict.ts';
import { verdictP } from './verdictP.ts';

/** All lines of an experiment: the sample ratio first, each group, all together, a fixed value, then each pair. */
export function experimentRows(given: Groups, settings: ExperimentSettings): ResultRow[] {
  const several = given.groups.length > 1;
  const ratio = several ? sampleRatio(given, settings) : { p: 1, lines: [] };
  const splitIsOff = ratio.p < SPLIT_LIMIT;
  const groups =
    given.kind === 'rate'
      ? given.groups.map((group) => rateLines(group, settings))
      : given.groups.map((group) => meanLines(group, settings));
  return [
    ...about({ of: 'all' }, ratio.lines),
    ...groups.flatMap((lines, group) => about({ of: 'group', group }, lines)),
    ...about({ of: 'all' }, overall(given, settings)),
    ...fixedRows(given, settings),
    ...pairRows(given, settings, splitIsOff),
  ];
}

function fixedRows(given: Groups, settings: ExperimentSettings): ResultRow[] {
  const fixed = settings.against;
  if (fixed === undefined) return [];
  const compared =
    given.kind === 'rate'
      ? given.groups.map((group) => rateAgainst(group, fixed, settings))
      : given.groups.map((group) => meanAgainst(group, fixed, settings));
  return compared.flatMap(({ lines, p, difference }, group) => {
    const few = isFew(given.groups[group].members, settings);
    const value = verdict(p, difference, settings, { splitIsOff: false, few });
    return about({ of: 'fixed', group }, [...lines, { measure: 'verdict', value }]);
  });
}

function pairRows(given: Groups, settings: ExperimentSettings, splitIsOff: boolean): ResultRow[] {
  const pairs = pairsOf(given.groups.length, settings.pairs);
  const compared = pairs.map(([control, group]) => compare(given, control, group, settings));
  const sizes = pairs.map((pair) => pair.map((group) => given.groups[group].members));
  const members = sizes.map(([one, other]) => one + other);
  const adjusted = holm(compared.map((comparison) => comparison.p));
  const judged = holm(compared.map((comparison, place) => verdictP(comparison, members[place], settings)));
  return pairs.flatMap(([control, group], place) => {
    const comparison = compared[place];
    const few = sizes[place].some((size) => isFew(size, settings));
    const value = verdict(judged[place], comparison.difference, settings, { splitIsOff, few });
    return about({ of: 'pair', group, control }, [
      ...comparison.lifts,
      { measure: 'p after Holm', p: adjusted[place] },
      ...comparison.test,
      ...extraLines(comparison, members[place], settings),
      { measure: 'verdict', value },
    ]);
  });
}

const compare = (given: Groups, control: number, group: number, settings: ExperimentSettings): Comparison =>
  given.kind === 'rate'
    ? compareRates(given.groups[control], given.groups[group], settings)
    : compareMeans(given.groups[control], given.groups[group], settings);

/** Places of groups, control first: every pair, or each group against the first. */
function pairsOf(groups: number, which: 'all' | 'control'): [number, number][] {
  const pairs: [number, number][] = [];
  for (let control = 0; control < (which === 'all' ? groups : 1); control++)
    for (let group = control + 1; group < groups; group++) pairs.push([control, group]);
  return pairs;
}
