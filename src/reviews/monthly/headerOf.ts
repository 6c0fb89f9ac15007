import type { Material, SourceKind } from '../review.ts';

/** What the column of a field is called in the person's table, or the first and last column of a wide one; '' when no table has it. */
export function headerOf(material: Material, kind: SourceKind, field: string): string {
  const periods = material.sources.filter((source) => source.kind === kind && source.period !== undefined);
  if (periods.length > 0 && (field === 'amount' || field === 'order_at')) {
    const named = periods.map(({ headers, fields }) => headers[fields.indexOf('amount')]);
    return `${named[0]} … ${named[named.length - 1]}`;
  }
  for (const source of material.sources) {
    const column = source.kind === kind ? source.fields.indexOf(field) : -1;
    if (column >= 0) return source.headers[column] || field;
  }
  return '';
}
