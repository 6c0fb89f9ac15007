import type { FoundColumn, FoundTable } from '../../addon/api.ts';
import { type Choice, columnOffer, type Filled, NOTHING } from './filled.ts';
import { type Form, type FormColumn, isColumn } from './form.ts';

/** Fields that an argument of this name is likely to want, the best first. Left out: the field of its own name. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  member: ['user_id', 'phone', 'name'],
  buyer: ['user_id', 'phone', 'name'],
  date: ['order_at', 'event_at', 'join_at'],
  time: ['event_at', 'order_at'],
  bought_at: ['order_at'],
  joined: ['join_at'],
  left: ['expiry'],
  last_active: ['last_active_at', 'last_order_at'],
  last_order: ['last_order_at'],
  first_order: ['first_order_at'],
  spent: ['total_spent'],
  value: ['amount', 'total_spent'],
  inviter: ['inviter_id'],
  score: ['points'],
  experience: ['points'],
  group: ['ab_group', 'group'],
  text: ['question'],
};
const IDS = ['user_id', 'phone', 'name'];

/** The column of a table that fits an argument, by its field or by its header. */
function fitting(table: FoundTable, name: string): FoundColumn | undefined {
  const [, plain = name] = /^(?:before|after)_(.*)$/.exec(name) ?? [];
  const fields = plain === 'id' ? IDS : (FIELDS[plain] ?? [plain]);
  const found = fields.map((id) => table.columns.find(({ field }) => field === id)).find(Boolean);
  return found ?? table.columns.find(({ header }) => header.trim().toLowerCase().replace(/\s+/g, '_') === name);
}

/**
 * A form as it opens: each argument gets the column that fits it, in the table that fits the needed ones best, or in the
 * one that the person has turned to.
 */
export function preselect(form: Form, tables: readonly FoundTable[], preferred = ''): Filled {
  const needed = form.columns.filter((column) => isColumn(column) && !column.optional);
  const fits = (table: FoundTable): number => needed.filter(({ name }) => fitting(table, name)).length;
  const [fittest] = [...tables].filter((table) => fits(table) > 0).sort((a, b) => fits(b) - fits(a));
  const best = tables.find(({ key }) => key === preferred) ?? fittest;
  const columns = Object.fromEntries(form.columns.map((column) => [column.name, firstChoice(form, column, best)]));
  return { columns, labels: best && form.shape === 'rows' ? idChoice(best) : NOTHING, settings: {} };
}

/** What an argument holds when nobody has touched it, with the table that the others lie in. */
function firstChoice(form: Form, column: FormColumn, table: FoundTable | undefined): Choice {
  if (column.reads === 'grid' && !column.optional)
    return { offer: form.columns.some(isColumn) ? 'lines' : 'typed', text: '' };
  if (!isColumn(column)) return NOTHING;
  const found = table && fitting(table, column.name);
  if (!table || !found) return NOTHING;
  return { offer: columnOffer(table.key, found.column), text: '' };
}

/** The column that tells a table's members apart. */
function idChoice(table: FoundTable): Choice {
  const found = IDS.map((id) => table.columns.find(({ field }) => field === id)).find(Boolean);
  return found ? { offer: columnOffer(table.key, found.column), text: '' } : NOTHING;
}
