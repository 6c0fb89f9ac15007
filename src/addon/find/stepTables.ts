import type { Language } from '../../engine/language.ts';
import { normaliseHeader } from '../../intake/headers/normaliseHeader.ts';
import { readDateText } from '../../intake/times/dateText.ts';
import { stepNames } from '../../reviews/material/stepNames.ts';
import type { FoundColumn, FoundTable } from '../api.ts';
import { fieldsFor } from './describeTable.ts';

/** Fields that a table of one step may have beside its date: who, and where from. */
const BESIDE = ['', 'user_id', 'phone', 'name', 'join_at', 'event_at', 'channel'];
/** Dates that say nothing of what happened on them. */
const BARE_DATE = /^(日期|时间|日|统计日期|时间戳|(event )?(date|time)|day|datetime|timestamp|created( at)?)$/;

interface Candidate {
  readonly table: FoundTable;
  readonly date: FoundColumn;
  readonly member: string;
}

const isDate = ({ samples }: FoundColumn): boolean =>
  samples.length > 0 && samples.every((text) => ['civil', 'instant', 'open'].includes(readDateText(text).is));

/** A table of somebody's id and one date, nothing else that we know. */
function candidate(table: FoundTable): Candidate | undefined {
  const { columns, kind, rows, headerRow } = table;
  const dates = columns.filter(isDate);
  const member = columns.find(({ field }) => field === 'user_id') ?? columns.find(({ field }) => field === 'phone');
  if (kind === 'orders' || rows === 0 || headerRow === 0 || dates.length !== 1 || !member || member === dates[0])
    return undefined;
  return columns.every(({ field }) => BESIDE.includes(field))
    ? { table, date: dates[0], member: normaliseHeader(member.header).text }
    : undefined;
}

/**
 * Tables that hold a member and a date each, such as 访问, 注册, 下单, are steps of one funnel: they become activity, and
 * readActivity names the events. Three make a case by their dates' headers; with bare dates two do.
 */
export function stepTables(
  tables: readonly FoundTable[],
  language: Language,
): { tables: FoundTable[]; steps: ReadonlyMap<string, string> } {
  const found = tables.map(candidate).filter((one): one is Candidate => one !== undefined);
  const same = found.filter(({ member }) => member === found[0].member);
  const names = stepNames(
    same.map(({ table, date }) => ({ sheet: table.sheet, header: date.header, unique: table.kind === 'members' })),
  );
  const bare = same.every(({ date }) => BARE_DATE.test(normaliseHeader(date.header).text));
  const headers = new Set(same.map(({ date }) => date.header));
  if (names.length === 0 || !(bare || (same.length >= 3 && headers.size > 1)))
    return { tables: [...tables], steps: new Map() };
  const steps = new Map(same.map(({ table }, index) => [table.key, names[index]]));
  return {
    steps,
    tables: tables.map((table) => {
      const one = same.find((other) => other.table === table);
      if (!one) return table;
      const columns = table.columns.map((column) => {
        if (column === one.date) return { ...column, field: 'event_at', certainty: 'check' as const };
        return column.field === 'join_at' || column.field === 'event_at' ? { ...column, field: '' } : column;
      });
      return { ...table, kind: 'activity', use: true, note: '', columns, fields: fieldsFor('activity', language) };
    }),
  };
}
