import type { ProblemWords } from './wording.ts';

export const en: ProblemWords = {
  row: 'row {row}',
  comma: ', ',
  more: ' (and {count} more)',
  colon: ': ',
  header: ' If this is the header, begin the ranges one row lower.',
  quotes: ['"', '"'],
  between: ', ',
  sentences: {
    notADate: '"{value}" is not a date. Write it like 2026-11-01.',
    ambiguousDates:
      '"{value}" could be day/month or month/day, and no other date in the column tells which. Add the setting "date order" with dmy, mdy or ymd.',
    mixedDayOrders:
      '"{value}" could be day/month or month/day, and the column holds both orders ({hint}). Write all its dates in one order, or say by "date order" how to read the unclear ones.',
    noTimeOfDay: 'the dates have no time of day, so hours can not be counted. Pass a column with times, or use days.',
    relativeDate: '"{value}" depends on the day it was exported. Write the date itself, like 2026-11-01.',
    notAnAmount: '"{value}" is not an amount of money. Write it like 1234.50.',
    mixedCurrencies:
      "the column holds {hint} and {value}. Amounts in different currencies can't be added: convert them to one, or split the table.",
    ambiguousDecimals: '"{value}" could have a decimal comma or a thousands comma. Write the decimals with a point.',
    tooManyDecimals: '"{value}" has more than 4 decimals. Round the column first.',
    sumTooLarge: 'the sum is too large to stay exact. Use larger units, for example thousands.',
    notANumber: '"{value}" is not a number.',
    notAWholeNumber: '"{value}" is not a whole number.',
    negativeNumber: '"{value}" is negative; it has to be 0 or more.',
    notADuration:
      '"{value}" is not a length of time. Write it like 30 minutes, 24 hours, 7 days, 2 weeks, 1 month, same day or none.',
    notYesNo: '"{value}" is neither yes nor no. Use yes/no, TRUE/FALSE or 1/0.',
    notAPhone: '"{value}" is not a phone number.',
    lostDigits:
      'a spreadsheet kept {value} as a rounded number, so its last digits are lost. Format the column as plain text, then paste it again.',
    maskedKey: '"{value}" is masked and can\'t identify a member. Use the full number or a member id.',
    repeatedId: '"{value}" stands twice with different tiers: {hint}. Keep one row a member.',
    repeatedMember: '"{value}" stands twice with different values. Keep one row a member.',
    errorCell: 'the cell shows the error {value}. Mend that formula first.',
    errorArgument:
      'is the error {value}. Mend that formula first. The rows of a literal { } need equally many cells: fill them up with "".',
    blankCell: 'the cell is blank but is needed here.',
    lengthsDiffer: 'has {value} rows, but {hint}. Pass ranges of the same length, such as A2:A and B2:B.',
    headersNeeded:
      'has {value} rows, but {hint}. It begins one row higher, with its headers, such as D1:H beside A2:A.',
    missingArgument: 'is missing. The function needs: {hint}.',
    tooManyArguments: 'too many arguments. The function takes: {hint}.',
    notOneCell: 'has to be one cell or one value.',
    notAColumn: 'has to be one column, but it has {value} columns.',
    unknownSetting: 'there is no setting "{value}". Did you mean {hint}?',
    repeatedSetting: 'the setting "{value}" stands twice. Keep one of them.',
    unknownValue: '"{value}" is not known. Did you mean {hint}?',
    badValue: '"{value}" can\'t be used. Possible: {hint}',
    unknownColumn: 'there is no column "{value}". Did you mean {hint}?',
    unknownEvent: 'the event "{value}" occurs nowhere in the data. Did you mean {hint}?',
    asOfNeeded: 'is needed when there is only one row: give the day to count to, such as 2026-11-01.',
    ownCutsNeeded: "one row can't be compared with others. Give your own limits in the settings: {hint}.",
    cutsNotAscending: 'the limits "{value}" have to rise from left to right, without repeats.',
    tooLittleHistory:
      'there is too little to learn from: it takes members who came back. Pass the whole columns of a longer history, or give {hint} in the settings.',
    noRows:
      'there are no rows with data. Check that the ranges start below the header and hold values, and that the dates and filters in the settings leave some.',
    revenueWithoutMembers: 'there is revenue "{hint}" with {value} members. Enter the members, or leave the row blank.',
    endBeforeStart: '"{value}" lies before the start, "{hint}". Correct one of the two dates.',
    noSeeds: 'no member is marked to be compared with. Put yes, TRUE or 1 beside at least one.',
    tooFewSteps: 'a funnel needs at least two steps. List the events in order, one in each row.',
    resultTooLarge:
      'the result would have {value} cells; at most {hint} fit. Correct a date that lies far off, narrow the range or use a longer period.',
    twoGroupsNeeded:
      'there is only the group "{value}". Pass at least two groups, or compare with a fixed value by the setting "against".',
    tooManyGroups:
      'there are {value} groups; at most {hint} can be compared. Check that the group column holds no ids.',
    repeatedGroup: 'the group "{value}" stands twice. Keep one row a group.',
    moreThanMembers: '{value} converted, but only {hint} members. Correct one of the two.',
    negativeVariance:
      'the sums of "{value}" can\'t be: the sum of squares is less than the squared sum ÷ members, or is not the squared sum of one member. Add up the square of each value.',
    countsHeader:
      'the header "{value}" fits no known table. Use: group, members, converted · group, members, sum, sum of squares · group, members, mean, sd.',
    textTooLong: 'the text has {value} characters; a cell holds at most 50,000.',
  },
};
