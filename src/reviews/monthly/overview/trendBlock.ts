import { periodText } from '../../../engine/periodText.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block, Chart } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import type { Material } from '../../review.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { overviewWords } from '../../words/overview.ts';
import { FIRST_ROW } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { ReviewKept } from '../readKept.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';

/** Periods under each other with charts below; null when neither orders nor activity tell of any. */
export function trend(
  material: Material,
  { tiers, lifecycle }: ReviewKept,
  column: number,
): { block: Block; charts: Chart[] } | null {
  const words = overviewWords[material.language];
  const sales = tiers && tiers.from === 'orders' ? tiers : undefined;
  const withMoney = sales?.hasAmounts === true;
  const flows = lifecycle ? lifecycle.flows : [];
  const periods = [...new Set([...(sales ? sales.periods.map(({ m }) => m) : []), ...flows.map(({ m }) => m)])].sort(
    (a, b) => a - b,
  );
  if (periods.length === 0) return null;
  const salesOf = (index: number): { v: number; b: number } | undefined =>
    sales ? sales.periods.find(({ m }) => m === index) : undefined;
  const named = wordsOfPeriod(material);
  const block = listBlock<number>(
    {
      id: 'trend',
      row: FIRST_ROW,
      column,
      heading: fill(words.blocks.trend, named),
      moneyScale: sales ? sales.scale : 0,
      protect: true,
    },
    [
      {
        header: named.header,
        format: 'text',
        cell: (index) => periodText(index, material.period || 'month'),
      },
      {
        header: lifecycleWords[material.language].active,
        format: 'whole',
        cell: (index) => {
          const flow = flows.find(({ m }) => m === index);
          return flow ? flow.a : null;
        },
      },
      sales !== undefined && { header: words.items.buyers, format: 'whole', cell: (index) => buyersOf(salesOf(index)) },
      withMoney && {
        header: words.items.revenue,
        format: 'money',
        cell: (index) => revenueOf(salesOf(index), sales.scale),
      },
    ],
    periods,
  );
  // Where only orders tell who is active, both lines would lie on each other.
  const isSame = sales !== undefined && block.rows.every(([, active, buyers]) => active === buyers);
  const place = { column, width: 560, height: 320, block: 'trend' };
  const active: Chart = {
    ...place,
    id: 'activeChart',
    type: 'line',
    title: fill(sales && !isSame ? words.charts.active : lifecycleWords[material.language].flowChart, named),
    columns: sales && !isSame ? [0, 1, 2] : [0, 1],
    row: lastRow(block) + 2,
  };
  const revenue: Chart = {
    ...place,
    id: 'revenueChart',
    type: 'column',
    title: fill(words.charts.revenue, named),
    columns: [0, 3],
    row: active.row + 18,
  };
  return { block, charts: withMoney ? [active, revenue] : [active] };
}

const buyersOf = (sales: { b: number } | undefined): number | null => (sales ? sales.b : null);
const revenueOf = (sales: { v: number } | undefined, scale: number): number | null =>
  sales ? majorUnits(sales.v, scale) : null;
