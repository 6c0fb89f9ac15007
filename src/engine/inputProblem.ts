/**
 * The closed list of what a user can get wrong, as data. It is worded last, in the reader's language
 * (words/problems), so that no computation knows a sentence.
 */
export type ProblemCode =
  | 'notADate'
  | 'ambiguousDates'
  | 'mixedDayOrders'
  | 'noTimeOfDay'
  | 'relativeDate'
  | 'notAnAmount'
  | 'mixedCurrencies'
  | 'ambiguousDecimals'
  | 'tooManyDecimals'
  | 'sumTooLarge'
  | 'notANumber'
  | 'notAWholeNumber'
  | 'negativeNumber'
  | 'notYesNo'
  | 'notADuration'
  | 'notAPhone'
  | 'lostDigits'
  | 'maskedKey'
  | 'repeatedId'
  | 'repeatedMember'
  | 'errorCell'
  | 'errorArgument'
  | 'blankCell'
  | 'lengthsDiffer'
  | 'headersNeeded'
  | 'missingArgument'
  | 'tooManyArguments'
  | 'notOneCell'
  | 'notAColumn'
  | 'unknownSetting'
  | 'repeatedSetting'
  | 'unknownValue'
  | 'badValue'
  | 'unknownColumn'
  | 'unknownEvent'
  | 'asOfNeeded'
  | 'ownCutsNeeded'
  | 'cutsNotAscending'
  | 'tooLittleHistory'
  | 'noRows'
  | 'revenueWithoutMembers'
  | 'endBeforeStart'
  | 'noSeeds'
  | 'tooFewSteps'
  | 'twoGroupsNeeded'
  | 'tooManyGroups'
  | 'repeatedGroup'
  | 'moreThanMembers'
  | 'negativeVariance'
  | 'countsHeader'
  | 'resultTooLarge'
  | 'textTooLong';

/** One thing that is wrong. `row` counts from 1 in the range that was passed; `argument` is the parameter's name. */
export interface InputProblem {
  code: ProblemCode;
  /** The function or task that refuses, e.g. RETENTION. Filled in by whoever calls. */
  source?: string;
  argument?: string;
  row?: number;
  /** What stands there, as text, at most 60 characters. */
  value?: string;
  /** The nearest names that are known, a limit, a second value: whatever the sentence needs. */
  hint?: string;
  /** How many more cells have the same problem. */
  more?: number;
}

/** Thrown by analyses and readers; caught at the border and worded there. */
export class InputError extends Error {
  readonly problem: InputProblem;
  constructor(problem: InputProblem) {
    super(problem.code);
    this.name = 'InputError';
    this.problem = problem;
  }
}
