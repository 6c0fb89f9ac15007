import type { CellFormat, Format, SheetLook } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';
import { survivalChart } from './survivalChart.ts';
import type { SurvivalCube } from './survivalTable.ts';

const FORMATS: readonly (Format | undefined)[] = [
  undefined,
  'number',
  undefined,
  undefined,
  'percent',
  'fine',
  'percent',
  'percent',
];

/** Shares and days of the curves; below them the medians' limits are days too, and the test is shown to four digits. */
export function survivalLook(
  { groups, test, show }: SurvivalCube,
  _: unknown,
  [header]: readonly (readonly ResultCell[])[],
): SheetLook {
  const curves = show === 'summary' ? 0 : groups.reduce((sum, { curve }) => sum + curve.times.length, 0);
  const below = curves + groups.length;
  const limits = groups.flatMap((_, group): CellFormat[] =>
    [6, 7].map((column) => ({ row: curves + group, column, format: 'number' })),
  );
  const fine = test ? [below, ...(test.p < 0.0005 ? [] : [below + 2])] : [];
  const tested = fine.map((row): CellFormat => ({ row, column: 1, format: 'fine' }));
  return {
    formats: FORMATS,
    cellFormats: show === 'curve' ? [] : [...limits, ...tested],
    chart:
      curves > 1
        ? survivalChart(groups, String(header[1]), header[4] === undefined ? undefined : String(header[4]))
        : undefined,
  };
}
