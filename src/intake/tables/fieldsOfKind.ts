import { allFields, type TableKind } from '../headers/fields.ts';

/** Without these a kind of table can't be used; of the first group one is enough. */
export const NEEDED: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  members: [['user_id', 'phone', 'name']],
  orders: [
    ['user_id', 'phone', 'name'],
    ['order_at', 'period_amount'],
    ['amount', 'price', 'order_id', 'period_amount'],
  ],
  activity: [['user_id', 'phone', 'name'], ['event_at']],
  other: [],
};

/** The fields that a kind of table can have, in the order in which people look for them. */
export function fieldsOfKind(kind: TableKind): { readonly id: string; readonly needed: boolean }[] {
  const needed = NEEDED[kind].map((group) => group[0]);
  const rank = (id: string): number => (needed.includes(id) ? needed.indexOf(id) : needed.length);
  return allFields()
    .filter((field) => field.kinds.includes(kind))
    .map(({ id }) => ({ id, needed: needed.includes(id) }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}
