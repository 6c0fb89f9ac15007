import type { TextColumn } from '../../intake/column.ts';
import { countryOf, phoneKey } from '../../intake/phones/phoneKey.ts';
import { readPhones } from '../../intake/readPhones.ts';
import type { OpenTable } from './openTable.ts';
import type { Identity, Matched, People } from './people.ts';

/** Rows by how their person was found. */
export type MatchCounts = Record<Matched, number>;

export const noMatches = (): MatchCounts => ({ id: 0, phone: 0, name: 0, new: 0 });

/** Reads the columns that tell who a row is about; the only such column of a table is needed. */
export function identityOf(table: OpenTable): Identity {
  const alone = ['user_id', 'phone', 'name'].filter((field) => table.has(field)).length === 1;
  const need = alone ? 'eachRow' : 'mostly';
  return {
    ids: table.ids('user_id', need),
    phones: table.read('phone', (cells, context) => readPhones(cells, context), table.has('user_id') ? 'no' : need),
    names: table.texts('name'),
  };
}

export const labelAt = (column: TextColumn | undefined, row: number): string => {
  const code = column ? column.codes[row] : -1;
  return column === undefined || code < 0 ? '' : column.labels[code];
};

/** The person of every row, -1 for rows that are left out; rows that name nobody are left out here. */
export function identifyRows(table: OpenTable, people: People, counts: MatchCounts): Int32Array {
  const country = countryOf(table.context.locale);
  const identity = identityOf(table);
  const { ids } = identity;
  const persons = new Int32Array(table.rows).fill(-1);
  const personOf = new Int32Array(ids ? ids.labels.length : 0).fill(-1);
  const matchedBy: Matched[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (table.out[row] === 1) continue;
    const code = ids ? ids.codes[row] : -1;
    if (code < 0 || personOf[code] < 0) {
      const [id, phone, name] = [labelAt(ids, row), labelAt(identity.phones, row), labelAt(identity.names, row)];
      if (id === '' && phone === '' && name === '') {
        table.leaveOut(row, keyField(table), 'noMember');
        continue;
      }
      const { person, matched } = people.find(id, phone, name, (text) => phoneOf(text, country));
      persons[row] = person;
      counts[matched]++;
      if (code < 0) continue;
      personOf[code] = person;
      matchedBy[code] = matched;
    } else {
      persons[row] = personOf[code];
      counts[matchedBy[code]]++;
    }
  }
  return persons;
}

function phoneOf(text: string, country: string): string {
  const phone = phoneKey(text, country);
  return phone.is === 'phone' ? phone.key : '';
}

/** The column that tells first who a row is about. */
export const keyField = (table: OpenTable): string =>
  table.has('user_id') ? 'user_id' : table.has('phone') ? 'phone' : 'name';
