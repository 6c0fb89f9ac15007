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
  creator: ['user_id', 'phone', 'name'],
  customer: ['user_id', 'phone'],
  interactions: ['comments'],
};
const IDS = ['user_id', 'phone', 'name'];

/** The columns of a table that fit an argument, the best first: by its fields, in their order, then by its header. */
function fitting({ columns }: FoundTable, name: string): { column: FoundColumn; rank: number }[] {
  const [, plain = name] = /^(?:before|after)_(.*)$/.exec(name) ?? [];
  const fields = plain === 'id' ? IDS : (FIELDS[plain] ?? [plain]);
  const named = columns.filter(({ header }) => header.trim().toLowerCase().replace(/\s+/g, '_') === name);
  const byField = fields.flatMap((id, rank) =>
    columns.filter(({ field }) => field === id).map((column) => ({ column, rank })),
  );
  return [...byField, ...named.map((column) => ({ column, rank: 0 }))];
}

/** How well a table fits: what is needed counts first, and an order's date is a better date than the joining one. */
const fitness = (form: Form, table: FoundTable): number =>
  form.columns.filter(isColumn).reduce((sum, { name, optional }) => {
    const [best] = fitting(table, name);
    return best ? sum + (optional ? 0.1 : 1 + 1 / (1 + best.rank)) : sum;
  }, 0);

/**
 * A form as it opens: each argument gets the column that fits it, in the table that fits the needed ones best, or in the
 * one that the person has turned to.
 */
export function preselect(form: Form, tables: readonly FoundTable[], preferred = ''): Filled {
  const [fittest] = tables
    .filter((table) => fitness(form, table) > 0)
    .sort((a, b) => fitness(form, b) - fitness(form, a));
  const best = tables.find(({ key }) => key === preferred) ?? fittest;
  const columns = Object.fromEntries(form.columns.map((column) => [column.name, firstChoice(form, column, best)]));
  return { columns, labels: best && form.shape === 'rows' ? idChoice(best) : NOTHING, settings: {} };
}

/** What an argument holds when nobody has touched it, with the table that the others lie in. */
function firstChoice(form: Form, column: FormColumn, table: FoundTable | undefined): Choice {
  if (column.reads === 'grid' && !column.optional)
    return { offer: form.columns.some(isColumn) ? 'lines' : 'typed', text: '' };
  if (!isColumn(column)) return NOTHING;
  const [found] = table ? fitting(table, column.name) : [];
  return table && found ? { offer: columnOffer(table.key, found.column.column), text: '' } : NOTHING;
}

/** The column that tells a table's members apart. */
function idChoice(table: FoundTable): Choice {
  const found = IDS.map((id) => table.columns.find(({ field }) => field === id)).find(Boolean);
  return found ? { offer: columnOffer(table.key, found.column), text: '' } : NOTHING;
}
