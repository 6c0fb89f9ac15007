import { periodStart } from '../../../engine/calendar.ts';
import { lastRow } from '../../../sheet/bounds.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block, Chart } from '../../../sheet/sheetSpec.ts';
import { monthText } from '../../material/month.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { overviewWords } from '../../words/overview.ts';
import { FIRST_ROW } from '../frame.ts';
import { listBlock } from '../listBlock.ts';
import type { ReviewKept } from '../readKept.ts';

/** Months side by side with charts below; null when neither orders nor activity tell of any month. */
export function trend(
  material: Material,
  { tiers, lifecycle }: ReviewKept,
  column: number,
): { block: Block; charts: Chart[] } | null {
  const words = overviewWords[material.language];
  const sales = tiers && tiers.from === 'orders' ? tiers : undefined;
  const withMoney = sales?.hasAmounts === true;
  const flows = lifecycle ? lifecycle.flows : [];
  const months = [...new Set([...(sales ? sales.months.map(({ m }) => m) : []), ...flows.map(({ m }) => m)])].sort(
    (a, b) => a - b,
  );
  if (months.length === 0) return null;
  const salesOf = (month: number): { v: number; b: number } | undefined =>
    sales ? sales.months.find(({ m }) => m === month) : undefined;
  const block = listBlock<number>(
    {
      id: 'trend',
      row: FIRST_ROW,
      column,
      heading: words.blocks.trend,
      moneyScale: sales ? sales.scale : 0,
      protect: true,
    },
    [
      {
        header: commonWords[material.language].month,
        format: 'text',
        cell: (month) => monthText(periodStart(month, 'month')),
      },
      {
        header: lifecycleWords[material.language].active,
        format: 'whole',
        cell: (month) => {
          const flow = flows.find(({ m }) => m === month);
          return flow ? flow.a : null;
        },
      },
      sales !== undefined && { header: words.items.buyers, format: 'whole', cell: (month) => buyersOf(salesOf(month)) },
      withMoney && {
        header: words.items.revenue,
        format: 'money',
        cell: (month) => revenueOf(salesOf(month), sales.scale),
      },
    ],
    months,
  );
  const place = { column, width: 560, height: 320, block: 'trend' };
  const active: Chart = {
    ...place,
    id: 'activeChart',
    type: 'line',
    title: sales ? words.charts.active : lifecycleWords[material.language].flowChart,
    columns: sales ? [0, 1, 2] : [0, 1],
    row: lastRow(block) + 2,
  };
  const revenue: Chart = {
    ...place,
    id: 'revenueChart',
    type: 'column',
    title: words.charts.revenue,
    columns: [0, 3],
    row: active.row + 18,
  };
  return { block, charts: withMoney ? [active, revenue] : [active] };
}

const buyersOf = (sales: { b: number } | undefined): number | null => (sales ? sales.b : null);
const revenueOf = (sales: { v: number } | undefined, scale: number): number | null =>
  sales ? majorUnits(sales.v, scale) : null;
