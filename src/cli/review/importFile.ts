import { basename, extname } from 'node:path';
import { importRows } from '../../files/columnKinds.ts';
import { readTable } from '../readTable.ts';
import type { ReviewOptions } from './reviewOptions.ts';
import type { DirectServer } from './server.ts';

/** As many rows a call as the sidebar sends. */
const ROWS_A_CALL = 5000;

/** Brings a file into a sheet of its name, as the sidebar's import does: ids and phones stay text. */
export function importFile(
  server: DirectServer,
  path: string,
  options: ReviewOptions,
  tell: (line: string) => void,
): void {
  const table = readTable(path, options.encoding, tell);
  const { rows, kinds } = importRows(table, {
    timezone: 'Etc/UTC',
    locale: options.locale,
    offset: () => 0,
    whenAmbiguous: 'refuse',
    dateOrder: options.dateOrder || undefined,
  });
  const name = basename(path, extname(path));
  let sheetId: number | null = null;
  for (let offset = 0; offset < Math.max(rows.length, 1); offset += ROWS_A_CALL) {
    const part = rows.slice(offset, offset + ROWS_A_CALL);
    sheetId = server.sidebarImport({ sheetId, name, offset, totalRows: rows.length, rows: part, kinds }).sheetId;
  }
  tell(`${basename(path)}: ${rows.length} rows`);
}
