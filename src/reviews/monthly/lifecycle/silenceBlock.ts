import type { LifecycleStages } from '../../../analyses/lifecycleStage/lifecycleStages.ts';
import { CONTACTS } from '../../../analyses/recallRate/recallWords.ts';
import { words as recallWords } from '../../../analyses/recallRate/words/index.ts';
import { lotOf } from '../../../engine/lotOf.ts';
import { majorUnits, wholeText } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { medianGap } from '../../material/groupDays.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import { shownKey, shownName } from '../../material/shownKey.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { compareText } from '../compareText.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import { type ListColumn, listBlock } from '../listBlock.ts';
import type { FilledIn, FilledRow } from './filledIn.ts';

/** Beyond so many nobody works through a list; the heading tells how many there are. */
const MOST_LISTED = 5000;

/** Stages that somebody should write to; decline is the one of the preset with four. */
const SILENT: readonly string[] = ['dormancy', 'decline', 'churn'];

/** Dormant members, then lost ones, the more valuable first, with columns to fill in. */
export function silenceBlock(
  material: Material,
  facts: LifecycleFacts,
  { codes, stages }: LifecycleStages,
  names: Readonly<Record<string, string>>,
  kept: FilledIn,
  column: number,
): Block {
  const { language, asOf } = material;
  const common = commonWords[language];
  const words = lifecycleWords[language];
  const { people, buyers, orderCount, orders, activeDays, basis } = facts;
  const stageOf = (person: number): string => (codes[person] < 0 ? '' : stages[codes[person]]);
  const lastOf = (person: number): number =>
    Number.isNaN(facts.lastActive[person]) ? facts.joined[person] : facts.lastActive[person];
  const silent = Array.from(codes.keys()).filter((person) => SILENT.includes(stageOf(person)));
  silent.sort(
    (a, b) =>
      codes[a] - codes[b] ||
      buyers.minor[b] - buyers.minor[a] ||
      (orderCount[b] || 0) - (orderCount[a] || 0) ||
      lastOf(b) - lastOf(a) ||
      compareText(people.keys[a], people.keys[b]),
  );
  const shown = silent.slice(0, MOST_LISTED);
  const named = shown.some((person) => people.names[person] !== '' && people.kinds[person] !== 'name');
  const withMoney = orders.hasAmounts && basis === 'orders';
  const action = (person: number): string => {
    const loyal = orderCount[person] >= 2;
    if (stageOf(person) !== 'churn') return loyal ? words.actions.dormantLoyal : words.actions.dormantNew;
    return loyal ? words.actions.lostLoyal : words.actions.lostOther;
  };
  const typed = (person: number): FilledRow | undefined => kept.rows.get(shownKey(people, person));
  const place = {
    id: 'silent',
    row: FIRST_ROW,
    column,
    heading: fill(words.list, { shown: wholeText(shown.length), all: wholeText(silent.length) }),
    moneyScale: orders.scale,
    namedRange: rangeName('Silent', material),
  };
  return listBlock<number>(
    place,
    [
      { header: common.member, format: 'text', cell: (person) => shownKey(people, person) },
      named && { header: common.name, format: 'text', cell: (person) => shownName(people, person) },
      {
        header: words.stage,
        format: 'text',
        note: words.notes.stage,
        cell: (person) => names[stageOf(person)] || stageOf(person),
      },
      { header: words.action, format: 'text', cell: action },
      {
        header: words.holdOut,
        format: 'text',
        note: words.notes.holdOut,
        cell: (person) => (isHeldOut(shownKey(people, person)) ? words.leaveAlone : null),
      },
      {
        header: words.contacted,
        format: 'text',
        note: words.notes.fillIn,
        choices: { values: CONTACTS.map((contact) => recallWords[language].labels[contact]) },
        cell: (person) => typed(person)?.contacted || null,
      },
      {
        header: words.reason,
        format: 'text',
        note: words.notes.fillIn,
        choices: { block: 'reasons' },
        cell: (person) => typed(person)?.reason || null,
      },
      {
        header: words.lastActive,
        format: 'day',
        note: words.notes.lastActive,
        cell: (person) => ({ day: lastOf(person) }),
      },
      { header: words.daysSilent, format: 'whole', cell: (person) => asOf - lastOf(person) },
      {
        header: words.usualGap,
        format: 'decimal',
        note: words.notes.usualGap,
        cell: (person) => numberOrBlank(medianGap(activeDays, person)),
      },
      basis !== 'activity' &&
        basis !== 'none' && {
          header: common.orders,
          format: 'whole',
          cell: (person: number) => numberOrBlank(orderCount[person]),
        },
      withMoney && {
        header: common.spent,
        format: 'money',
        cell: (person) => majorUnits(buyers.minor[person], orders.scale),
      },
      ...kept.ownHeaders.map(
        (header, place): ListColumn<number> => ({
          header,
          format: 'plain',
          cell: (person) => typed(person)?.own[place] ?? null,
        }),
      ),
    ],
    shown,
  );
}

/** One in ten, the same members in every review: whoever is drawn once stays out of reach. */
const isHeldOut = (key: string): boolean => lotOf(key, 1) < 0.1;

const numberOrBlank = (value: number): number | null => (Number.isNaN(value) ? null : value);
