import type { FoundTable } from '../../addon/api.ts';
import { isUsed } from './draft.ts';

/** A choice of columns that cannot be computed with. */
export type ColumnFault =
  | { kind: 'missing'; table: FoundTable; field: string }
  | { kind: 'twice'; table: FoundTable; field: string; column: number; headers: string[] };

/** Needed fields without a column, and fields that two columns claim. The column of the fault is the second claimant. */
export function columnFaults(tables: FoundTable[]): ColumnFault[] {
  return tables.filter(isUsed).flatMap((table) =>
    table.fields.flatMap(({ id, name, needed }): ColumnFault[] => {
      const claimants = table.columns.filter((column) => column.field === id);
      if (claimants.length === 0) return needed ? [{ kind: 'missing', table, field: name }] : [];
      // A wide table has one such column a period.
      if (claimants.length === 1 || id === 'period_amount') return [];
      return [
        {
          kind: 'twice',
          table,
          field: name,
          column: claimants[1]!.column,
          headers: claimants.map(({ header }) => header),
        },
      ];
    }),
  );
}
