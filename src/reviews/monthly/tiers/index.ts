import { lastRow } from '../../../sheet/bounds.ts';
import type { Chart } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { type ScoredMembers, scoredMembers } from '../../material/scoredMembers.ts';
import type { Material, ReviewStep, StepResult } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { tiersWords } from '../../words/tiers.ts';
import { countsOf } from '../countsOf.ts';
import { lackingSheet, nameOfSheet, sheetOf } from '../frame.ts';
import { headerOf } from '../headerOf.ts';
import { linkToRows } from '../linkToRows.ts';
import { keptOfTiers } from './keptOfTiers.ts';
import { memberBlock } from './memberBlock.ts';
import { snapshotOf } from './snapshotOf.ts';
import { summaryBlock } from './summaryBlock.ts';
import { tierSums } from './tierSums.ts';

/** Members with orders by recency, frequency and money: a summary with a chart, and the list beside it. */
export const tiersStep: ReviewStep = {
  id: 'tiers',
  needs: ['members', 'orders'],
  title: (language) => commonWords[language].sheets.tiers,
  build: (material) => {
    const table = scoredMembers(material);
    return table.scored.length === 0 ? lacking(material, table) : tiersSheet(material, table);
  },
};

function lacking(material: Material, table: ScoredMembers): StepResult {
  const words = commonWords[material.language];
  const counts = countsOf(material, { members: table.members.count, orders: table.orders.count });
  return {
    spec: lackingSheet(material, 'tiers', counts, [fill(words.lack, { what: words.needs.tiers })]),
    kept: keptOfTiers(table, material),
    warnings: [],
  };
}

function tiersSheet(material: Material, table: ScoredMembers): StepResult {
  const words = tiersWords[material.language];
  const common = commonWords[material.language];
  const source = table.from === 'orders' ? 'orders' : 'members';
  const sums = tierSums(table);
  const spentColumn = headerOf(material, source, source === 'orders' ? 'amount' : 'total_spent');
  const spentNote =
    fill(words.notes.spent, { column: spentColumn }) + common.wordGap + words.notes.spentRefunds[table.orders.refunds];
  const lastOrder = fill(words.notes.lastOrder, {
    column:
      source === 'orders'
        ? headerOf(material, source, 'order_at')
        : headerOf(material, source, 'last_order_at') || headerOf(material, source, 'recency'),
  });
  const summary = summaryBlock(material, table, sums, spentNote);
  const list = memberBlock(material, table, summary.formats.length + 2, { lastOrder, spent: spentNote });
  const chart: Chart = {
    id: 'tiersChart',
    type: 'bar',
    title: words.chart,
    block: 'tiers',
    columns: [0, 1],
    rows: { from: 0, to: sums.length },
    row: lastRow(summary) + 2,
    column: 1,
    width: 560,
    height: 340,
    axisTitles: { vertical: common.members },
  };
  return {
    spec: sheetOf(material, 'tiers', countsOf(material, { members: table.members.count, orders: table.orders.count }), {
      blocks: [
        linkToRows(
          'tiers',
          summary,
          list,
          sums.map(({ members }) => members),
        ),
        list,
      ],
      charts: [chart],
      mainBlock: 'members',
    }),
    kept: keptOfTiers(table, material),
    snapshot: snapshotOf(table, material.asOf),
    warnings: [!table.hasAmounts && words.noAmountsWarning, !table.hasOrders && words.noOrdersWarning]
      .filter(Boolean)
      .map((warning) => `${nameOfSheet('tiers', material)}: ${warning}`),
  };
}
