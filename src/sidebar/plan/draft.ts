import type { Boot, FieldId, Found, FoundTable, Plan, TableKind } from '../../addon/api.ts';
import type { Language } from '../../engine/language.ts';
import { asOfFor, dayAfter, type Period, periodReviewed, proposedAsOf } from './period.ts';

/** What the person has chosen so far. The tables keep the samples beside the choice. */
export interface Draft {
  period: Period;
  asOf: string;
  language: Language;
  /** '' until the person has said it, where it must be asked. */
  dateOrder: Plan['dateOrder'];
  tables: FoundTable[];
  options: Plan['options'];
  name: string;
  /** Read from hidden copies, after a source was edited while a review ran. */
  useCopy: boolean;
}

/** A first draft from what was found: the last complete month, or for sample data the last month that they hold. */
function draftOf(found: Found, boot: Boot, today: string): Draft {
  const language = boot.language;
  return {
    period: 'month',
    asOf: asOfProposed(found.tables, boot, 'month', today),
    language,
    dateOrder: found.askDateOrder ? '' : found.dateOrder,
    tables: found.tables,
    options: { rfmScheme: language === 'en' ? 'eleven' : 'eight', funnelSteps: [] },
    name: '',
    useCopy: false,
  };
}

/** The as-of day of the last complete period, or for sample data of the last one that they hold. */
export function asOfProposed(tables: FoundTable[], boot: Boot, period: Period, today: string): string {
  const proposed = proposedAsOf(today, period);
  const last = latestDay(tables);
  const held = boot.hasSample && last !== '' ? asOfFor(periodReviewed(dayAfter(last), period)) : proposed;
  return held < proposed ? held : proposed;
}

/** A fresh look at the file: what the person has chosen stays for the tables that are still there; else it begins anew. */
export function draftAgain(found: Found, before: Draft | null, boot: Boot, today: string): Draft | null {
  if (found.tables.length === 0) return null;
  const knownOf = (table: FoundTable) =>
    before?.tables.find((other) => other.key === table.key && headers(other) === headers(table));
  if (!before || !found.tables.some(knownOf)) return draftOf(found, boot, today);
  const tables = found.tables.map((table) => {
    const known = knownOf(table);
    return known ? choicesOf(known, table, found) : table;
  });
  return { ...before, tables, dateOrder: before.dateOrder || (found.askDateOrder ? '' : found.dateOrder) };
}

/** The table as just seen, in words of the present language, with the choices made before. */
function choicesOf(known: FoundTable, table: FoundTable, found: Found): FoundTable {
  const columns = table.columns.map((column, index) => {
    const { field, certainty } = known.columns[index]!;
    return { ...column, field, certainty, why: certainty === 'check' ? column.why : '' };
  });
  return { ...table, use: known.use, kind: known.kind, fields: fieldsOf(found, table, known.kind), columns };
}

const headers = (table: FoundTable): string =>
  JSON.stringify(table.columns.map(({ column, header }) => [column, header]));

const latestDay = (tables: FoundTable[]): string =>
  tables.reduce((latest, table) => (isUsed(table) && table.lastDay > latest ? table.lastDay : latest), '');

export const isUsed = (table: FoundTable): boolean => table.use && table.kind !== 'other';

/** Body rows of the used tables of a kind. */
export const rowsOf = (tables: FoundTable[], kind: TableKind): number =>
  tables.reduce((sum, table) => (isUsed(table) && table.kind === kind ? sum + table.rows : sum), 0);

export const columnsToCheck = (tables: FoundTable[]): number =>
  tables.reduce(
    (sum, table) => (isUsed(table) ? sum + table.columns.filter((column) => column.certainty === 'check').length : sum),
    0,
  );

/** The fields that a kind offers: said by the server, else as another table of the kind has them. */
function fieldsOf(found: Found, table: FoundTable, kind: TableKind): FoundTable['fields'] {
  if (kind === table.kind) return table.fields;
  if (kind === 'other') return [];
  return found.fieldsOf?.[kind] ?? found.tables.find((other) => other.kind === kind)?.fields ?? [];
}

/** The table as another kind: columns keep a field that the kind also has. */
export function withKind(found: Found, table: FoundTable, kind: TableKind): FoundTable {
  const fields = fieldsOf(found, table, kind);
  const has = (field: FieldId | '') => fields.some(({ id }) => id === field);
  const columns = table.columns.map((column) => (has(column.field) ? column : { ...column, field: '' as const }));
  return { ...table, kind, fields, columns, use: kind !== 'other' };
}

/** What is sent to the server. */
export const planOf = (draft: Draft): Plan => ({
  asOf: draft.asOf,
  period: draft.period,
  language: draft.language,
  dateOrder: draft.dateOrder,
  tables: draft.tables.map(({ key, use, kind, columns }) => ({
    key,
    use,
    kind,
    columns: columns.map(({ column, field }) => ({ column, field })),
  })),
  options: { ...draft.options, funnelSteps: draft.options.funnelSteps.filter((step) => step.trim() !== '') },
  name: draft.name.trim(),
  useCopy: draft.useCopy,
});

/** What is sent for the data check alone: all days in the data count, but none that is still to come. */
export function checkPlanOf(draft: Draft, today: string): Plan {
  const last = latestDay(draft.tables);
  const asOf = last === '' || last >= today ? dayAfter(today) : '';
  return { ...planOf(draft), asOf, only: 'dataCheck' };
}
