import type { ConditionalRule } from 'hucre/xlsx';
import type { Sheet } from '../model/sheet.ts';
import type { GradientPoint } from '../model/sheetParts.ts';
import { areaText } from './references.ts';

const TYPES = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' } as const;

/** Colour scales of a sheet. Rules with conditions are resolved by Sheets itself and are not part of our sheets. */
export function conditionalRules(sheet: Sheet): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap(({ areas, gradient }, index) => {
    if (!gradient) return [];
    const points = [gradient.min, gradient.mid, gradient.max].filter((point): point is GradientPoint => point !== null);
    return [
      {
        type: 'colorScale' as const,
        priority: index + 1,
        range: areas.map((area) => areaText(area)).join(' '),
        colorScale: {
          cfvo: points.map(({ type, value }) => ({ type: TYPES[type], ...(value === '' ? {} : { value }) })),
          // Eight digits: alpha first.
          colors: points.map(({ color }) => `FF${color.replace('#', '').toUpperCase()}`),
        },
      },
    ];
  });
}
