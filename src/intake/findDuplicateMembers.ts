import type { TextColumn } from './column.ts';

/** Rows (from 0) that seem to be one person, and why. A proposal: nothing is merged by itself. */
export interface DuplicateMembers {
  readonly because: 'id' | 'phone' | 'nameAndPhone';
  readonly rows: readonly number[];
}

/** Members who stand twice: by id, else by phone key (with the same name: stronger). Each row is in one group at most. */
export function findDuplicateMembers(
  ids: TextColumn | undefined,
  phones: TextColumn | undefined,
  names: TextColumn | undefined,
): DuplicateMembers[] {
  const found: DuplicateMembers[] = [];
  const used = new Set<number>();
  const rowCount = (ids || phones || names || { codes: [] }).codes.length;
  const collect = (because: DuplicateMembers['because'], keyOf: (row: number) => string): void => {
    const groups = new Map<string, number[]>();
    for (let row = 0; row < rowCount; row++) {
      const key = keyOf(row);
      if (key === '' || used.has(row)) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    groups.forEach((rows) => {
      if (rows.length < 2) return;
      for (const row of rows) used.add(row);
      found.push({ because, rows });
    });
  };
  const code = (column: TextColumn | undefined, row: number): number => (column ? column.codes[row] : -1);
  collect('id', (row) => (code(ids, row) < 0 ? '' : String(code(ids, row))));
  collect('nameAndPhone', (row) =>
    code(phones, row) < 0 || code(names, row) < 0 ? '' : `${code(phones, row)} ${code(names, row)}`,
  );
  collect('phone', (row) => (code(phones, row) < 0 ? '' : String(code(phones, row))));
  return found;
}
