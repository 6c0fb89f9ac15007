import { DAY_MS } from '../../engine/calendar.ts';
import type { Material, Source } from '../review.ts';
import type { Findings } from './findings.ts';
import { identityOf, keyField, labelAt } from './identify.ts';
import { oneCurrency, rescaled } from './money.ts';
import { type OpenTable, openTable } from './openTable.ts';
import type { People } from './people.ts';
import { countOf, type TableCount } from './tableCount.ts';

/** The members table or tables, a row a person; columns are read when asked for. */
export interface Members {
  readonly count: TableCount;
  has(field: string): boolean;
  /** Civil day of each person of the table; NaN where blank. */
  days(field: string): Float64Array;
  numbers(field: string): Float64Array;
  /** '' where blank. */
  texts(field: string): string[];
  /** Whole smallest units; the scale is that of the finest source. */
  money(field: string): { minor: Float64Array; scale: number; currency: string };
}

/** Reads who the members are. Of several rows with one key the last counts; who joined on the as-of day or later is left out. */
export function readMembers(material: Material, people: People, findings: Findings): Members {
  const tables = material.sources
    .filter(({ kind }) => kind === 'members')
    .map((source) => open(source, material, findings));
  const rowOf: { table: number; row: number }[] = [];
  tables.forEach((table, index) => {
    const { ids, phones, names } = identityOf(table);
    const joined = table.times('join_at');
    const emails = ids && table.texts('email');
    for (let row = 0; row < table.rows; row++) {
      if (table.out[row] === 1) continue;
      if (joined && joined.civil[row] >= material.asOf * DAY_MS) {
        table.leaveOut(row, 'join_at', 'afterReview');
        continue;
      }
      const [id, phone, name] = [labelAt(ids, row), labelAt(phones, row), labelAt(names, row)];
      if (id === '' && phone === '' && name === '') {
        table.leaveOut(row, keyField(table), 'noMember');
        continue;
      }
      const known = people.count;
      const sharesPhone = id !== '' && phone !== '' && people.withPhone(phone) !== undefined;
      const person = people.join(id, phone, name);
      if (person < known) {
        const earlier = rowOf[person];
        tables[earlier.table].leaveOut(
          earlier.row,
          keyField(table),
          'memberTwice',
          String(table.source.firstRow + row),
        );
        if (name !== '') people.names[person] = name;
      } else if (sharesPhone) table.tell(row, 'phone', 'phoneTwice');
      people.hasEmail(person, labelAt(emails, row));
      rowOf[person] = { table: index, row };
    }
  });
  people.inTable = people.count;
  return {
    count: countOf(tables, people.count),
    has: (field) => tables.some((table) => table.has(field)),
    ...columnReaders(tables, rowOf),
  };
}

const open = (source: Source, material: Material, findings: Findings): OpenTable =>
  openTable(source, material.context, findings);

function columnReaders(
  tables: readonly OpenTable[],
  rowOf: readonly { readonly table: number; readonly row: number }[],
): Pick<Members, 'days' | 'numbers' | 'texts' | 'money'> {
  const gather = (columns: readonly (Float64Array | undefined)[]): Float64Array =>
    Float64Array.from(rowOf, ({ table, row }) => {
      const column = columns[table];
      return column ? column[row] : Number.NaN;
    });
  return {
    days: (field) =>
      gather(tables.map((table) => table.times(field)).map((column) => column?.civil)).map((civil) =>
        Math.floor(civil / DAY_MS),
      ),
    numbers: (field) => gather(tables.map((table) => table.numbers(field))),
    texts: (field) => {
      const columns = tables.map((table) => table.texts(field));
      return rowOf.map(({ table, row }) => labelAt(columns[table], row));
    },
    money: (field) => {
      const columns = tables.map((table) => table.amounts(field));
      const scale = columns.reduce((most, column) => Math.max(most, column ? column.scale : 0), 0);
      const currency = oneCurrency(columns.map((column) => (column ? column.currency : '')));
      return {
        minor: gather(columns.map((column) => column && rescaled(column.minor, column.scale, scale))),
        scale,
        currency,
      };
    },
  };
}
