import type { FoundColumn, FoundTable, TableKind } from '../../../addon/api.ts';
import { SelectField } from '../../parts/field.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Tick } from '../../parts/tick.tsx';
import type { ColumnFault } from '../../plan/columnFaults.ts';
import { withKind } from '../../plan/draft.ts';
import { useSidebar } from '../../sidebar.ts';
import { ColumnGuess } from './columnGuess.tsx';

const KINDS: TableKind[] = ['members', 'orders', 'activity', 'other'];

/** One table: whether it is used, what it holds, and its columns; those to check come first. */
export function ColumnTable(props: {
  table: FoundTable;
  faults: ColumnFault[];
  onChange: (table: FoundTable) => void;
}) {
  const { words, found } = useSidebar();
  const { table, faults, onChange } = props;
  const w = words.columns;
  const choose = (column: number, field: string) =>
    onChange({
      ...table,
      columns: table.columns.map((other) => (other.column === column ? { ...other, field } : other)),
    });
  const guess = (column: FoundColumn) => (
    <ColumnGuess
      column={column}
      table={table}
      twice={
        faults.flatMap((fault) => (fault.kind === 'twice' && fault.column === column.column ? [fault.headers] : []))[0]
      }
      onChoose={(field) => choose(column.column, field)}
    />
  );
  const toCheck = table.columns.filter(({ certainty }) => certainty === 'check');
  const others = table.columns.filter(({ certainty }) => certainty !== 'check');
  return (
    <fieldset class="table">
      <legend class="tableName">{table.sheet}</legend>
      <Tick label={w.use} on={table.use} onTick={(use) => onChange({ ...table, use })} />
      <SelectField
        label={w.kind}
        value={table.kind}
        choices={KINDS.map((kind): [string, string] => [kind, words.kinds[kind]])}
        onChoose={(kind) => onChange(withKind(found!, table, kind as TableKind))}
      />
      {table.note && <p class="secondary">{table.note}</p>}
      {table.use && table.kind !== 'other' && (
        <>
          {toCheck.map((column) => (
            <div key={column.column}>{guess(column)}</div>
          ))}
          <Folded items={others.map(guess)} />
        </>
      )}
    </fieldset>
  );
}
