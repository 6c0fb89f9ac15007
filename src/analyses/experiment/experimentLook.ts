import type { CellFormat, SheetLook } from '../../sheet/sheetSpec.ts';
import type { ResultCell } from '../analysis.ts';
import { mixedMeasures } from '../mixedMeasures.ts';
import { experimentRows } from './experimentRows.ts';
import type { Experiment } from './experimentTable.ts';

/** Columns of value, low and high. */
const VALUES = [2, 3, 4];

/** Rates and lifts of rates as percentages, counts whole: one column holds them all. */
export function experimentLook(
  { given, settings }: Experiment,
  _: unknown,
  table: readonly (readonly ResultCell[])[],
): SheetLook {
  const formatOf = (measure: string): CellFormat['format'] | undefined => {
    if (measure === 'members' || measure === 'converted') return 'whole';
    if (/^relative lift/.test(measure)) return 'percent';
    return given.kind === 'rate' && /^(rate|absolute lift)/.test(measure) ? 'percent' : undefined;
  };
  const cellFormats = experimentRows(given, settings).flatMap(({ measure }, row): CellFormat[] => {
    const format = formatOf(measure);
    return format ? VALUES.map((column) => ({ row, column, format })) : [];
  });
  // What comes later wins.
  return { cellFormats: [...mixedMeasures(table.map((row) => row.slice(0, VALUES[2] + 1))), ...cellFormats] };
}
