import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { momentText } from '../../src/engine/calendar.ts';
import { importRows } from '../../src/files/columnKinds.ts';
import { readRows } from '../../src/files/readRows.ts';
import type { Cell } from '../../src/intake/cell.ts';
import { duplicateRows } from '../../src/intake/duplicateRows.ts';
import { findTables } from '../../src/intake/findTables.ts';
import { readAmounts } from '../../src/intake/readAmounts.ts';
import { readIds } from '../../src/intake/readIds.ts';
import { readTimes } from '../../src/intake/readTimes.ts';
import { recogniseTable } from '../../src/intake/recogniseTable.ts';
import { zoneContext } from './zoneContext.ts';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const present = existsSync(folder);
const context = zoneContext({ timezone: 'Etc/UTC' });

function open(name: string) {
  const file = readRows(new Uint8Array(readFileSync(folder + name)), { name });
  const { rows } = importRows(file.rows, context);
  const [area] = findTables(rows);
  const table = recogniseTable(area, rows, context);
  const body = rows.slice(area.bodyFrom, area.bodyTo);
  const column = (field: string): Cell[] => {
    const { column: at } = table.columns.find((guess) => guess.field === field)!;
    return body.map((row) => row[at]);
  };
  return { file, table, body, column };
}

// The same traits are tested with small made-up files in test/examples/intake; the facts below are those of SOURCES.md.
describe(
  present
    ? 'the three real files in ../shared/data'
    : 'the three real files (../shared/data is absent: only the made-up ones are tested)',
  () => {
    it('looks for them beside the project', () => expect(folder).toMatch(/shared\/data\/$/));
    if (!present) return;

    it('events: 600 users, 470 purchases, 30 rows twice, first and last moment', () => {
      const { table, body, column } = open('events_shop.csv');
      expect([table.kind, table.certainty, table.missing]).toEqual(['activity', 'sure', []]);
      expect(body.length).toBe(31_106);
      expect(readIds(column('user_id'), context).column.labels.length).toBe(600);
      expect(column('event').filter((event) => event === 'purchase').length).toBe(470);
      expect(duplicateRows(body).length).toBe(30);
      const { civil } = readTimes(column('event_at'), context).column;
      expect(momentText(Math.min(...civil))).toBe('2024-01-04T11:45:38');
      expect(momentText(Math.max(...civil))).toBe('2024-06-29T22:02:40');
    });
    it('CDNOW: no header, 2,357 customers, $244,091.94, 21 rows twice', () => {
      const { file, table, body, column } = open('orders_cdnow_sample.txt');
      expect(file.separator).toBe('blanks');
      expect([table.kind, table.certainty, table.missing]).toEqual(['orders', 'check', []]);
      const ids = readIds(column('user_id'), context).column;
      expect(ids.labels.length).toBe(2357);
      expect(ids.labels[0]).toBe('00004');
      const { minor, scale } = readAmounts(column('amount'), context).column;
      expect(minor.reduce((sum, amount) => sum + amount, 0) / 10 ** scale).toBe(244_091.94);
      expect(duplicateRows(body).length).toBe(21);
      const { civil } = readTimes(column('order_at'), context).column;
      const buyDays = new Map<number, Set<number>>();
      for (const [row, code] of ids.codes.entries())
        buyDays.set(code, (buyDays.get(code) ?? new Set()).add(civil[row]));
      expect([...buyDays.values()].filter((set) => set.size > 1).length).toBe(1139);
    });
    it('superstore: Mac Roman with CR, 5,009 orders of 793 names, 2,297,261 in all', () => {
      const { file, table, body, column } = open('orders_superstore_mac.csv');
      expect([file.encoding, file.encodingCertain, file.lineEnds]).toEqual(['macintosh', true, 'CR']);
      expect([table.kind, table.missing]).toEqual(['orders', []]);
      expect(table.columns[table.member].reason).toBe('nameAsId');
      expect(body.length).toBe(5009);
      expect(readIds(column('name'), context).column.labels.length).toBe(793);
      const { minor, scale } = readAmounts(column('amount'), context).column;
      expect(minor.reduce((sum, amount) => sum + amount, 0) / 10 ** scale).toBe(2_297_261);
      const { civil } = readTimes(column('order_at'), context).column;
      expect([momentText(Math.min(...civil)).slice(0, 10), momentText(Math.max(...civil)).slice(0, 10)]).toEqual([
        '2011-01-04',
        '2014-12-31',
      ]);
    });
  },
);
