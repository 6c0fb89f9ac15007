import { InputError } from '../../engine/inputProblem.ts';
import { quoteList } from '../quoteList.ts';
import type { ExperimentSettings } from './experimentSettings.ts';
import type { Experiment } from './experimentTable.ts';
import { asMeans, type Groups } from './groups.ts';

/** So many groups give more pairs than anyone reads. */
const MOST_GROUPS = 100;

/**
 * The experiment as it will be judged; a t test takes yes and no as 1 and 0. Throws InputError: too few or too many
 * groups, a test of rates on numbers, a fixed rate beyond 0 … 1, a split of another length.
 */
export function checkExperiment(given: Groups, settings: ExperimentSettings): Experiment {
  const { groups } = given;
  if (groups.length === 0) throw new InputError({ code: 'noRows' });
  if (groups.length < 2 && settings.against === undefined) {
    throw new InputError({ code: 'twoGroupsNeeded', value: groups[0].name });
  }
  if (groups.length > MOST_GROUPS) {
    throw new InputError({ code: 'tooManyGroups', value: String(groups.length), hint: String(MOST_GROUPS) });
  }
  const { test, against, split } = settings;
  const isTTest = test === 'welch' || test === 'student';
  if (given.kind === 'mean' && test !== 'auto' && !isTTest) {
    throw new InputError({ code: 'badValue', argument: 'test', value: test, hint: 'auto · Welch · Student' });
  }
  if (given.kind === 'rate' && against !== undefined && (against < 0 || against > 1)) {
    throw new InputError({ code: 'badValue', argument: 'against', value: String(against), hint: '0 … 1' });
  }
  if (split && (split.length !== groups.length || split.some((share) => share <= 0))) {
    const hint = `${groups.length}: ${quoteList(groups.map((group) => group.name))}`;
    throw new InputError({ code: 'badValue', argument: 'split', value: split.join(', '), hint });
  }
  return {
    given: given.kind === 'rate' && isTTest ? { kind: 'mean', groups: asMeans(given.groups) } : given,
    settings,
  };
}
