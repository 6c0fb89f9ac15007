import type { FoundColumn, FoundTable } from '../../../addon/api.ts';
import { SelectField } from '../../parts/field.tsx';
import { columnLetters } from '../../plan/columnLetters.ts';
import { useSidebar } from '../../sidebar.ts';

const LOOK = { sure: 'good', check: 'attention', none: 'secondary' };

/** One column: its header, how certain the guess is, the guess to correct, and three of its values. */
export function ColumnGuess(props: {
  column: FoundColumn;
  table: FoundTable;
  /** Headers of all columns that claim this one's field, when there are several. */
  twice?: string[];
  onChoose: (field: string) => void;
}) {
  const { words } = useSidebar();
  const { column, table, twice, onChoose } = props;
  const w = words.columns;
  const header = column.header || w.nameless(columnLetters(column.column));
  const samples = column.samples.length > 0 ? column.samples.join(' · ') : w.empty;
  const fields = table.fields.map(({ id, name, needed }): [string, string] => [id, needed ? w.needed(name) : name]);
  const fieldName = table.fields.find(({ id }) => id === column.field)?.name ?? '';
  return (
    <div class="column">
      <SelectField
        label={
          <span class="columnHead">
            <span>{header}</span>
            <span class={`certainty ${LOOK[column.certainty]}`}>{w.certainty[column.certainty]}</span>
          </span>
        }
        value={column.field}
        choices={[['', w.notUsed], ...fields]}
        hint={w.samples(samples)}
        error={twice && w.twice(table.sheet, fieldName, twice)}
        onChoose={onChoose}
      />
      {column.why && <p class="attention">{column.why}</p>}
    </div>
  );
}
