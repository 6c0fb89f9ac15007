import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundTable } from '../../addon/api.ts';
import { Heading } from '../parts/heading.tsx';
import { type ColumnFault, columnFaults } from '../plan/columnFaults.ts';
import { useSidebar } from '../sidebar.ts';
import { ColumnTable } from './columns/columnTable.tsx';
import { DateOrder } from './found/dateOrder.tsx';

/** Each column's guess, with samples, to be corrected. Nothing counts until the button is pressed. */
export function Columns({ checking }: { checking: boolean }) {
  const { words, draft, setDraft, go } = useSidebar();
  const [tables, setTables] = useState<FoundTable[]>(draft!.tables);
  const [faults, setFaults] = useState<ColumnFault[]>([]);
  const errors = useRef<HTMLDivElement>(null);
  const w = words.columns;
  // Named again whenever the button finds faults, so that they are read from the first.
  useEffect(() => {
    if (faults.length > 0) errors.current?.focus();
  }, [faults]);
  const change = (table: FoundTable) => setTables(tables.map((other) => (other.key === table.key ? table : other)));
  const save = () => {
    const found = columnFaults(tables);
    setFaults(found);
    if (found.length > 0) return;
    setDraft({ ...draft!, tables: tables.map(confirmed) });
    go({ name: 'found', checking });
  };
  const sentence = (fault: ColumnFault) =>
    fault.kind === 'missing'
      ? w.missing(fault.table.sheet, fault.field)
      : w.twice(fault.table.sheet, fault.field, fault.headers);
  return (
    <>
      <Heading>{w.title}</Heading>
      <p class="secondary">{w.lead}</p>
      {faults.length > 0 && (
        <div class="notice bad" role="alert" tabIndex={-1} ref={errors}>
          {faults.map((fault) => (
            <p key={sentence(fault)} class="error">
              {sentence(fault)}
            </p>
          ))}
        </div>
      )}
      <DateOrder />
      {tables.map((table) => (
        <ColumnTable
          key={table.key}
          table={table}
          faults={faults.filter((fault) => fault.table.key === table.key)}
          onChange={change}
        />
      ))}
      <div class="buttons">
        <button type="button" class="filled" onClick={save}>
          {w.save}
        </button>
        <button type="button" onClick={() => go({ name: 'found', checking })}>
          {words.back}
        </button>
      </div>
    </>
  );
}

/** What the person has seen and let stand is no longer to be checked. */
const confirmed = (table: FoundTable): FoundTable =>
  table.use
    ? {
        ...table,
        columns: table.columns.map((column) => ({ ...column, certainty: column.field ? 'sure' : 'none', why: '' })),
      }
    : table;
