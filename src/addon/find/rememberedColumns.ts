import type { Language } from '../../engine/language.ts';
import { headerSignature } from '../../intake/groupTables.ts';
import type { FoundTable, TableKind } from '../api.ts';
import type { Entry } from '../state/stateSheet.ts';
import { fieldsFor } from './describeTable.ts';
import type { LaidOut } from './layOutTables.ts';

interface Remembered {
  readonly kind: TableKind;
  readonly fields: readonly string[];
}

/** Puts what a person has chosen for these headers before what we would guess. Tables without headers are guessed anew. */
export function rememberedColumns(
  entries: readonly Entry[],
): (laidOut: LaidOut, table: FoundTable, language: Language) => FoundTable {
  const bySignature = new Map(
    entries.filter(({ kind }) => kind === 'columns').map(({ key, value }) => [key, value as Remembered]),
  );
  return (laidOut, table, language) => {
    const known = laidOut.headerRow > 0 ? bySignature.get(headerSignature(laidOut.headers)) : undefined;
    if (!known || known.fields.length !== table.columns.length) return table;
    return {
      ...table,
      kind: known.kind,
      use: true,
      note: '',
      fields: fieldsFor(known.kind, language),
      columns: table.columns.map((column, index) => ({
        ...column,
        field: known.fields[index],
        certainty: known.fields[index] === '' ? 'none' : 'sure',
        why: '',
      })),
    };
  };
}
