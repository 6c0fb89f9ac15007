import { InputError } from '../../engine/inputProblem.ts';
import { once } from '../../engine/once.ts';
import { type Cell, isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { Condition } from '../conditions/condition.ts';
import { readConditions } from '../conditions/readConditions.ts';
import { foldName } from '../foldName.ts';
import { nearNames } from '../likelyNames.ts';
import { plainNumber } from '../plainNumber.ts';
import { quoteList } from '../quoteList.ts';
import type { OwnStages, StageCondition } from './ownStages.ts';
import type { StageFacts } from './stages.ts';

const facts = once(
  () =>
    new Map<string, keyof StageFacts>([
      ['days since joined', 'daysSinceJoined'],
      ['加入天数', 'daysSinceJoined'],
      ['加入天數', 'daysSinceJoined'],
      ['days since active', 'daysSinceActive'],
      ['未活跃天数', 'daysSinceActive'],
      ['未活躍天數', 'daysSinceActive'],
      ['orders', 'orders'],
      ['订单数', 'orders'],
      ['訂單數', 'orders'],
      ['days to expiry', 'daysToExpiry'],
      ['距到期天数', 'daysToExpiry'],
      ['距到期天數', 'daysToExpiry'],
    ]),
);

/** The rows `stage`: a name, then conditions of three cells each (fact, test, value). Throws InputError. */
export function readOwnStages(rows: readonly (readonly Cell[])[]): OwnStages {
  return rows.map(([name, ...cells]) => {
    if (isBlank(name)) throw new InputError({ code: 'blankCell', argument: 'stage' });
    return { name: cellText(name), conditions: readConditions(cells, 'stage').map(stageCondition) };
  });
}

function stageCondition({ column, test, value }: Condition): StageCondition {
  const fact = facts().get(foldName(column));
  if (fact === undefined) {
    const hint = nearNames(foldName(column), [...facts().keys()]);
    throw new InputError({ code: 'unknownColumn', argument: 'stage', value: column, hint });
  }
  if (test === 'is set' || test === 'is not set') return { fact, test, value: Number.NaN };
  if (test === 'one of' || test === 'contains') {
    throw new InputError({ code: 'unknownValue', argument: 'stage', value: test, hint: quoteList(['is', '≥', '≤']) });
  }
  const limit = plainNumber(value);
  if (Number.isNaN(limit)) throw new InputError({ code: 'notANumber', argument: 'stage', value: cellText(value) });
  return { fact, test, value: limit };
}
