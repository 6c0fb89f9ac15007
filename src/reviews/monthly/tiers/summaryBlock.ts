import { TIER_NAMES } from '../../../analyses/rfm/tiers.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block, Format, OutCell } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { ScoredMembers } from '../../material/scoredMembers.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { tiersWords } from '../../words/tiers.ts';
import { FIRST_ROW, rangeName, shareOf } from '../frame.ts';
import { type TierSum, totalOf } from './tierSums.ts';

/** Tier, members, share, orders and, with amounts, spent and its share; the last row is the total. */
export function summaryBlock(
  material: Material,
  table: ScoredMembers,
  sums: readonly TierSum[],
  spentNote: string,
): Block {
  const common = commonWords[material.language];
  const words = tiersWords[material.language];
  const names = TIER_NAMES[material.language];
  const total = totalOf(sums);
  const cells = (label: string, sum: Omit<TierSum, 'tier'>): OutCell[] => [
    label,
    sum.members,
    shareOf(sum.members, total.members),
    table.hasOrders ? sum.orders : null,
    ...(table.hasAmounts ? [majorUnits(sum.minor, table.scale), shareOf(sum.minor, total.minor)] : []),
  ];
  const moneyHeader = table.hasAmounts ? [common.spent, words.shareOfSpent] : [];
  const moneyFormats: Format[] = table.hasAmounts ? ['money', 'percent'] : [];
  const moneyNotes = [
    { column: 4, text: spentNote },
    { column: 5, text: words.notes.shareOfSpent },
  ];
  return {
    id: 'tiers',
    row: FIRST_ROW,
    column: 1,
    heading: words.summary,
    header: [words.tier, common.members, common.share, common.orders, ...moneyHeader],
    rows: [...sums.map((sum) => cells(names[sum.tier] || sum.tier, sum)), cells(common.total, total)],
    formats: ['text', 'whole', 'percent', 'whole', ...moneyFormats],
    moneyScale: table.scale,
    notes: [
      { column: 0, text: fill(words.notes.tier, { scheme: words.schemes[table.scheme] }) },
      { column: 2, text: words.notes.share },
      { column: 3, text: table.orders.order ? words.notes.ordersById : words.notes.ordersByDay },
      ...(table.hasAmounts ? moneyNotes : []),
    ],
    emphasis: [{ row: sums.length, style: 'bold' }],
    namedRange: rangeName('Tiers', material),
    protect: true,
  };
}
