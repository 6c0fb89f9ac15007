import type { Language } from '../../engine/language.ts';
import { findWords } from '../../words/find.ts';
import type { FoundTable } from '../api.ts';

/**
 * Several tables of one kind are read as one when they have the same fields (orders_Sep, orders_Oct); where they differ
 * the largest that names members is used. Either way it is said. steps are the names of tables that are one step of a funnel each, by key.
 */
export function readTogether(
  tables: readonly FoundTable[],
  steps: ReadonlyMap<string, string>,
  language: Language,
): { tables: FoundTable[]; warnings: string[] } {
  const words = findWords[language];
  const warnings: string[] = [];
  const use = new Map(tables.map((table) => [table.key, table.use]));
  const parts = tables.filter(({ key, use }) => use && steps.has(key));
  if (parts.length > 0)
    warnings.push(
      words.steps(parts.map(({ key, sheet }) => `"${sheet}" = ${steps.get(key)}`).join(words.listSeparator)),
    );
  for (const kind of ['members', 'orders', 'activity']) {
    const same = tables
      .filter((table) => table.use && table.kind === kind && !steps.has(table.key))
      .sort((a, b) => Number(named(b)) - Number(named(a)) || b.rows - a.rows);
    if (same.length < 2) continue;
    const together = same.filter((table) => fieldsText(table) === fieldsText(same[0]));
    const names = (list: readonly FoundTable[]): string =>
      list.map(({ sheet }) => `"${sheet}"`).join(words.listSeparator);
    if (together.length > 1) warnings.push(words.together(names(together), words.kinds[kind]));
    const rest = same.filter((table) => !together.includes(table));
    for (const table of rest) use.set(table.key, false);
    if (rest.length > 0) warnings.push(words.notTogether(names([same[0], ...rest]), words.kinds[kind]));
  }
  return { tables: tables.map((table) => ({ ...table, use: use.get(table.key) ?? false })), warnings };
}

/** Whether a table says who its rows are about. */
const named = ({ columns }: FoundTable): boolean =>
  columns.some(({ field }) => ['user_id', 'phone', 'name'].includes(field));

const fieldsText = ({ columns }: FoundTable): string =>
  columns
    .map(({ field }) => field)
    .filter(Boolean)
    .sort()
    .join(' ');
