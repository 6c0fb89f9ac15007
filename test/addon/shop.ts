import { type Host, openHost } from '../../src/host/host.ts';

/** A small shop in three sheets: enough for every sheet of a review, small enough to run hundreds of times. */
const MEMBERS = `Member ID	Name	Phone	Joined	Channel
001	Ada Alder	212-555-1001	2026-06-02	Friend referral
002	Ben Brook	212-555-1002	2026-06-20	Search ads
003	Cleo Clay	212-555-1003	2026-07-04	Search ads
004	=Dana()	212-555-1004	2026-08-09	Newsletter
005	Eli Elm	212-555-1005	2026-09-15	Newsletter
006	Fay Frost	212-555-1006	2026-10-03	Friend referral`;

const ORDERS = `Order ID	Member ID	Paid at	Amount
A1	001	2026-06-05	120.50
A2	001	2026-07-06	80.00
A3	002	2026-06-25	45.10
A4	003	2026-07-09	310.00
A5	003	2026-09-30	99.00
A6	005	2026-09-16	12.00
A7	001	2026-10-20	60.40
A8	005	2026-10-28	18.00
A9	007	2026-10-05	?`;

const ACTIVITY = `Member ID	Event	Time
001	view	2026-06-05 09:00:00
001	cart	2026-06-05 09:10:00
001	pay	2026-06-05 09:20:00
002	view	2026-06-25 10:00:00
002	pay	2026-06-25 11:00:00
003	view	2026-07-09 12:00:00
003	cart	2026-07-09 12:30:00
001	view	2026-10-20 08:00:00
005	view	2026-10-28 20:00:00
005	cart	2026-10-28 20:05:00
005	pay	2026-10-28 20:06:00
006	view	2026-10-30 07:00:00`;

/** A file with the shop's three sheets, every cell text as pasted from an export. */
export const openShop = (options: Parameters<typeof openHost>[0] = {}): Host =>
  openFile({ Members: MEMBERS, Orders: ORDERS, Activity: ACTIVITY }, options);

/** A file with these sheets; cells are parted by tabs and stay text. */
export function openFile(sheets: Readonly<Record<string, string>>, options: Parameters<typeof openHost>[0] = {}): Host {
  const host = openHost({ now: Date.UTC(2026, 10, 2, 9), computing: 0, ...options });
  const { workbook } = host;
  const first = workbook.sheets[0];
  for (const [name, text] of Object.entries(sheets)) {
    const rows = text.split('\n').map((line) => line.split('\t'));
    const sheet = workbook.insertSheet(name, { rows: rows.length + 5, columns: rows[0].length });
    workbook.enterBlock(sheet, 1, 1, rows, { asText: true });
  }
  workbook.deleteSheet(first);
  return host;
}
