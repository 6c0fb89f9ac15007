import type { Found } from '../../addon/api.ts';

/** Nothing is asked: what each file was taken for, and each column, goes to stderr; --columns corrects it. */
export function tellGuesses(found: Found, tell: (line: string) => void): void {
  for (const table of found.tables) {
    tell(
      `${table.sheet}: ${table.kind}, ${table.rows} rows${table.use ? '' : ', not used'}${table.note ? ` (${table.note})` : ''}`,
    );
    table.columns.forEach(({ header, column, field, certainty, samples, why }) => {
      const name = header || `column ${column}`;
      const guess = field === '' ? 'not used' : `${field} (${certainty === 'sure' ? 'sure' : 'please check'})`;
      tell(`  ${name} → ${guess}  ${samples.join(' · ')}${why ? `  ${why}` : ''}`);
    });
  }
  for (const warning of found.warnings) tell(warning);
}
