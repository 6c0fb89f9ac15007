import type { LookChart } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';
import { seriesChart } from '../seriesChart.ts';

/** The curves over the days, a line a group: each begins with 1 on day 0 and stays where it is until somebody leaves. */
export function survivalChart(curveRows: readonly ResultCell[][]): LookChart | undefined {
  const names = [...new Set(curveRows.map(([name]) => name))];
  const starts = names.map((name): ResultCell[] => [name, 0, null, null, 1]);
  const byDay = [...starts, ...curveRows].sort(([, a], [, b]) => Number(a) - Number(b));
  const chart = seriesChart('line', byDay, { axis: 1, name: 0, value: 4 }, true);
  const last: ResultCell[] = [];
  const rows = chart?.data?.rows.map(([day, ...values]) => {
    values.forEach((value, line) => {
      if (value !== null) last[line] = value as number;
    });
    return [day, ...names.map((_, line) => last[line] ?? null)];
  });
  return chart?.data && rows && { ...chart, data: { ...chart.data, rows } };
}
