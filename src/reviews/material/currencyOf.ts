import { InputError } from '../../engine/inputProblem.ts';
import type { OpenTable } from './openTable.ts';

/** The one currency that a column of currencies names; '' without such a column. Throws InputError for several. */
export function currencyOf(table: OpenTable): string {
  const column = table.texts('currency');
  let first = -1;
  for (let row = 0; column && row < table.rows; row++) {
    const code = table.out[row] === 1 ? -1 : column.codes[row];
    if (code < 0 || code === first) continue;
    if (first >= 0 && column.labels[code].toUpperCase() !== column.labels[first].toUpperCase()) {
      const { sheet, fields, headers, firstRow } = table.source;
      const argument = headers[fields.indexOf('currency')];
      const [value, hint] = [column.labels[code], column.labels[first]];
      throw new InputError({ code: 'mixedCurrencies', source: sheet, argument, row: firstRow + row, value, hint });
    }
    first = code;
  }
  return column && first >= 0 && /^[a-z]{3}$/i.test(column.labels[first]) ? column.labels[first].toUpperCase() : '';
}
