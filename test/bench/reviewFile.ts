import { type Host, openHost } from '../../src/host/host.ts';
import { type Cells, makeCells } from './cells.ts';

/** A file with one sheet of so many orders, as pasted: ids as text, moments as dates, amounts as numbers. */
export function openOrders(rows: number): Host {
  const cells: Cells = makeCells(rows);
  const host = openHost({ computing: 0, now: Date.UTC(2026, 0, 2) });
  const sheet = host.workbook.insertSheet('Orders', { rows: rows + 1, columns: 4 });
  const body = cells.member.map((member, row) => [`A${row}`, member, cells.time[row], cells.amount[row]]);
  host.workbook.putBlock(sheet, 1, 1, [['Order ID', 'Member ID', 'Paid at', 'Amount'], ...body]);
  host.workbook.deleteSheet(host.workbook.sheets[0]);
  return host;
}
