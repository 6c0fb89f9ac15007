import { InputError } from '../../engine/inputProblem.ts';
import { isBlank } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { beside, cells, headersToo } from '../columns.ts';
import { rows as settingRows, words as text, wholeNumber, yes } from '../settings.ts';
import { computePortrait } from './computePortrait.ts';
import { portraitTable } from './portraitTable.ts';
import { placeOf, readAttributes } from './readAttributes.ts';
import { readBands } from './readBands.ts';
import { readSegments } from './readSegments.ts';
import { words } from './words/index.ts';

/** Columns of the share in the segment with its limits, and of the share in all. */
const SHARES = [4, 5, 6, 8];

/** PORTRAIT: what a segment is like, beside all members. */
export const portrait: Analysis = analysis({
  id: 'PORTRAIT',
  shape: 'table',
  columns: { attributes_with_headers: headersToo(beside()), segment: cells() },
  settings: {
    segment: text(),
    bands: settingRows(),
    several: settingRows(),
    values: wholeNumber(20, 1, 1000),
    blanks: yes(false),
    'too few': wholeNumber(30, 0, 1_000_000),
  },
  words,
  compute({ attributes_with_headers: table, segment }, settings, { reading }) {
    const headers = table[0].map(cellText);
    const isUsed = (row: number): boolean => !isBlank(segment[row]) || !table[row + 1].every(isBlank);
    const rows = table.slice(1).flatMap((_, row) => (isUsed(row) ? [row] : []));
    const several = settings.several.flatMap((row) => row.filter((cell) => !isBlank(cell)));
    const attributes = readAttributes(
      table,
      rows,
      {
        bands: readBands(settings.bands, headers, reading),
        several: new Set(several.map((cell) => placeOf(cellText(cell), headers, 'several'))),
        values: settings.values,
        blanks: settings.blanks,
      },
      reading,
    );
    if (attributes.length === 0) throw new InputError({ code: 'noRows', argument: 'attributes_with_headers' });
    const segments = readSegments(segment, settings.segment, reading);
    return {
      rows: computePortrait(
        attributes,
        segments.map(({ name, has }) => ({ name, has: (place) => has(rows[place]) })),
      ),
      tooFew: settings['too few'],
    };
  },
  table: ({ rows: found, tooFew }, say) => portraitTable(found, tooFew, say),
  sheet: () => ({
    formats: Array.from({ length: 9 }, (_, column) => (SHARES.includes(column) ? 'percent' : undefined)),
  }),
});
