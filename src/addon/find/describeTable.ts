import type { Language } from '../../engine/language.ts';
import type { RecognisedTable } from '../../intake/recogniseTable.ts';
import { fieldsOfKind } from '../../intake/tables/fieldsOfKind.ts';
import { fieldName } from '../../words/fields.ts';
import { findWords } from '../../words/find.ts';
import type { FoundTable, TableKind } from '../api.ts';
import type { LaidOut } from './layOutTables.ts';

/** A recognised table in the words of the sidebar. */
export function describeTable(laidOut: LaidOut, recognised: RecognisedTable, language: Language): FoundTable {
  const words = findWords[language];
  const { kind, missing } = recognised;
  const rows = Math.max(0, laidOut.lastRow - laidOut.firstRow + 1);
  const notes = [
    ...(rows === 0 ? [words.noRows] : []),
    ...(laidOut.headerRow === 0 ? [words.noHeader] : []),
    ...(kind !== 'other' && missing.length > 0
      ? [words.lacks(missing.map((id) => fieldName(id, language)).join(words.listSeparator))]
      : []),
  ];
  return {
    key: laidOut.key,
    sheetId: laidOut.sheetId,
    sheet: laidOut.sheet,
    kind,
    rows,
    headerRow: laidOut.headerRow,
    firstRow: laidOut.firstRow,
    lastRow: laidOut.open ? 0 : laidOut.lastRow,
    columns: recognised.columns.map(({ column, header, field, certainty, reason, samples }) => ({
      column: column + 1,
      header,
      field,
      certainty,
      samples: [...samples],
      why: words.reasons[reason] ?? '',
    })),
    use: kind !== 'other' && missing.length === 0 && rows > 0,
    note: notes.join(language === 'en' ? ' ' : ''),
    lastDay: '',
    fields: fieldsFor(kind, language),
  };
}

export const fieldsFor = (kind: TableKind, language: Language): FoundTable['fields'] =>
  fieldsOfKind(kind).map(({ id, needed }) => ({ id, name: fieldName(id, language), needed }));
