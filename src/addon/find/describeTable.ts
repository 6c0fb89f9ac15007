import type { Language } from '../../engine/language.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { isMonthHeader } from '../../intake/headers/periodHeader.ts';
import type { RecognisedTable } from '../../intake/recogniseTable.ts';
import { fieldsOfKind, NEEDED } from '../../intake/tables/fieldsOfKind.ts';
import { isStepDate } from '../../reviews/material/dateSteps.ts';
import { fieldName } from '../../words/fields.ts';
import { findWords } from '../../words/find.ts';
import type { FoundTable, TableKind } from '../api.ts';
import type { LaidOut } from './layOutTables.ts';

/** A recognised table in the words of the sidebar. */
export function describeTable(laidOut: LaidOut, recognised: RecognisedTable, language: Language): FoundTable {
  const words = findWords[language];
  const { kind, missing } = recognised;
  const rows = Math.max(0, laidOut.lastRow - laidOut.firstRow + 1);
  const below = laidOut.area.totalsRows.length + laidOut.area.noteRows.length;
  const notes = [
    ...(rows === 0 ? [words.noRows] : below > 0 ? [words.below(below)] : []),
    ...(laidOut.headerRow === 0 ? [words.noHeader] : []),
    ...(kind !== 'other' && missing.length > 0
      ? [words.lacks(missing.map((id) => fieldName(id, language)).join(words.listSeparator))]
      : []),
    ...(kind === 'orders' && missing.includes('user_id') ? [words.noBuyer] : []),
    ...(kind === 'other' ? monthsNote(recognised, language) : []),
  ];
  // A phone or a name may stand for the id, and a funnel of orders needs neither.
  const has = (id: string): boolean => recognised.columns.some(({ field }) => field === id);
  const lackable = NEEDED[kind]
    .filter((group) => !has(group[0]) && group.some(has))
    .map(([first]) => first)
    .concat(servesFunnel(recognised) ? 'user_id' : []);
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
    use: rows > 0 && kind !== 'other' && (missing.length === 0 || servesFunnel(recognised)),
    note: notes.join(language === 'en' ? ' ' : ''),
    lastDay: '',
    fields: fieldsFor(kind, language).map((field) => ({
      ...field,
      needed: field.needed && !lackable.includes(field.id),
    })),
  };
}

/** Orders that lack nothing but the buyer still tell how far they get, if they have two dates. */
const servesFunnel = ({ kind, missing, columns }: RecognisedTable): boolean =>
  kind === 'orders' &&
  missing.join() === 'user_id' &&
  columns.filter(({ header, samples }) => isStepDate(header) && samples.length > 0).length >= 2;

/** A table with a column a month is read as soon as the months have a year. */
function monthsNote({ member, columns }: RecognisedTable, language: Language): string[] {
  const months = columns.filter(({ header }) => isMonthHeader(normaliseHeader(header).text));
  return months.length < 3 || member < 0 ? [] : [findWords[language].months];
}

export const fieldsFor = (kind: TableKind, language: Language): FoundTable['fields'] =>
  fieldsOfKind(kind).map(({ id, needed }) => ({ id, name: fieldName(id, language), needed }));
