import type { Format, SheetLook } from '../../sheet/sheetSpec.ts';
import type { ReviewCube } from './reviewTable.ts';

/** Shares as per cents, changes with their arrow, sentences over the cells beside them. */
export function reviewLook({ show, measures, target }: ReviewCube): SheetLook {
  if (show === 'odd') return { formats: [undefined, undefined, undefined, undefined, 'fine', 'line'] };
  if (show === 'concentration') {
    const formats: (Format | undefined)[] = ['percent', undefined, undefined, 'percent', 'line'];
    return { formats, chart: { type: 'column', columns: [0, 3], percent: true } };
  }
  if (show === 'summary') {
    // Below the two days, the creators and the sums.
    const row = 3 + measures.length;
    const columns = measures.includes('qualified') ? [1, 2, 3] : [];
    return { cellFormats: columns.map((column) => ({ row, column, format: 'percent' as const })) };
  }
  const before = new Array<Format | undefined>(3 + measures.length * 2).fill(undefined);
  const tops = measures.includes('reads') || measures.includes('interactions');
  const shares: Format[] = target ? ['change', 'percent'] : ['change'];
  return { formats: tops ? [...before, ...shares, 'percent', 'decimal'] : [...before, ...shares] };
}
