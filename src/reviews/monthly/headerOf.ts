import type { Material, SourceKind } from '../review.ts';

/** What the column of a field is called in the person's table; '' when no table has it. */
export function headerOf(material: Material, kind: SourceKind, field: string): string {
  for (const source of material.sources) {
    const column = source.kind === kind ? source.fields.indexOf(field) : -1;
    if (column >= 0) return source.headers[column] || field;
  }
  return '';
}
