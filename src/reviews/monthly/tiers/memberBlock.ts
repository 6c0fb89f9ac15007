import { TIER_NAMES } from '../../../analyses/rfm/tiers.ts';
import { dayText } from '../../../engine/calendar.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import { shownKey, shownName } from '../../material/shownKey.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { tiersWords } from '../../words/tiers.ts';
import { compareText } from '../compareText.ts';
import { FIRST_ROW, rangeName } from '../frame.ts';
import { type ListColumn, listBlock } from '../listBlock.ts';
import { cutsText } from './cutsText.ts';

/** Every member with an order: best tier first, then by what they spent. */
export function memberBlock(
  material: Material,
  table: ScoredMembers,
  column: number,
  notes: { readonly lastOrder: string; readonly spent: string },
): Block {
  const people = table.scored.slice().sort((a, b) => byTierAndValue(table, a, b));
  const place = {
    id: 'members',
    row: FIRST_ROW,
    column,
    heading: tiersWords[material.language].list,
    moneyScale: table.scale,
    namedRange: rangeName('Members', material),
    protect: true,
  };
  return listBlock(place, listColumns(material, table, notes), people);
}

function byTierAndValue({ tiers, measures, people }: ScoredMembers, a: number, b: number): number {
  return (
    tiers.codes[a] - tiers.codes[b] ||
    measures.spent[b] - measures.spent[a] ||
    compareText(people.keys[a], people.keys[b])
  );
}

function listColumns(
  material: Material,
  table: ScoredMembers,
  notes: { readonly lastOrder: string; readonly spent: string },
): (ListColumn<number> | false)[] {
  const { language, asOf } = material;
  const common = commonWords[language];
  const words = tiersWords[language];
  const { people, scores, scale, lastOrder } = table;
  const masked = people.kinds.includes('phone') ? words.notes.masked : undefined;
  const named = Array.from(table.scored).some(
    (person) => people.names[person] !== '' && people.kinds[person] !== 'name',
  );
  const letter = (header: string, column: Int8Array, note: string): ListColumn<number> => ({
    header,
    format: 'whole',
    note,
    cell: (person) => column[person],
  });
  return [
    { header: common.member, format: 'text', note: masked, cell: (person) => shownKey(people, person) },
    named && { header: common.name, format: 'text', cell: (person) => shownName(people, person) },
    {
      header: words.tier,
      format: 'text',
      note: fill(words.notes.tier, { scheme: words.schemes[table.scheme] }),
      cell: (person) => TIER_NAMES[language][table.tiers.tiers[table.tiers.codes[person]]],
    },
    { header: words.lastOrder, format: 'day', note: notes.lastOrder, cell: (person) => ({ day: lastOrder[person] }) },
    {
      header: words.daysSince,
      format: 'whole',
      note: fill(words.notes.daysSince, { day: dayText(asOf) }),
      cell: (person) => asOf - lastOrder[person],
    },
    table.hasOrders && {
      header: common.orders,
      format: 'whole',
      note: table.orders.order ? words.notes.ordersById : words.notes.ordersByDay,
      cell: (person) => table.orderCount[person],
    },
    table.hasAmounts && {
      header: common.spent,
      format: 'money',
      note: notes.spent,
      cell: (person) => majorUnits(table.minor[person], scale),
    },
    letter('R', scores.r, fill(words.notes.r, { cuts: cutsText(scores.cuts.r) })),
    table.hasOrders && letter('F', scores.f, fill(words.notes.f, { cuts: cutsText(scores.cuts.f) })),
    table.hasAmounts && letter('M', scores.m, fill(words.notes.m, { cuts: cutsText(scores.cuts.m, scale) })),
  ];
}
