import type { Rules } from '../../src/addon/api.ts';
import type { Language } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must } from './driveReview.ts';
import { settingsRequest } from './settingsRequest.ts';

type Kept = [id: string, ...settings: string[][]];

/** Makes the settings sheet unless it is there, and keeps these values of functions on it. */
export const keep = (host: Host, language: Language, ...kept: Kept[]) =>
  must(
    ask<Rules>(
      host,
      'settingsKeep',
      settingsRequest(
        language,
        kept.map(([id, ...settings]) => ({ id, settings })),
      ),
    ),
  );

/** The row of a setting on the sheet, from 1, and its cells. */
export function rowsOf(host: Host, sheetId: number, id: string, name: string) {
  const sheet = host.workbook.sheetById(sheetId)!;
  const found: { row: number; cells: unknown[] }[] = [];
  for (let row = 5; row <= sheet.lastRow(); row++)
    if (sheet.value(row, 1) === id && sheet.value(row, 2) === name)
      found.push({ row, cells: Array.from({ length: 10 }, (_, column) => sheet.value(row, 3 + column)) });
  return found;
}
