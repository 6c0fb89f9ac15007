import type { FoundTable } from '../../../addon/api.ts';
import { type Choice, columnOffer, tableOffer } from '../../forms/filled.ts';
import { type FormColumn, isColumn } from '../../forms/form.ts';
import type { Fault } from '../../forms/requestOf.ts';
import { LinesField, SelectField, TextField } from '../../parts/field.tsx';
import { columnLetters } from '../../plan/columnLetters.ts';
import { useSidebar } from '../../sidebar.ts';

/** One argument: a column or a table of the file, a typed range, typed lines, a day or a value. */
export function ArgumentField(props: {
  column: FormColumn;
  choice: Choice;
  tables: readonly FoundTable[];
  fault: Fault | undefined;
  /** Left out, the table of the settings sheet counts. */
  kept?: boolean;
  onChoose: (choice: Choice) => void;
}) {
  const { words } = useSidebar();
  const w = words.analyses;
  const { column, choice, tables, fault, kept, onChoose } = props;
  const { reads, optional, help, label: name } = column;
  const label = optional ? w.optional(name) : name;
  const error = fault && w.faults[fault];
  const type = (text: string) => onChoose({ ...choice, text });
  if (reads === 'asOf' || reads === 'day')
    return <TextField label={label} type="date" value={choice.text} hint={help} error={error} onType={type} />;
  if (reads === 'scalar')
    return <TextField label={label} value={choice.text} hint={help} error={error} onType={type} />;
  const left = kept ? words.rules.fromSettings : w.unused;
  const offers: [string, string][] = [['', optional ? left : w.choose]];
  const wholeTables = tables.map(({ key, sheet }): [string, string] => [tableOffer(key), w.wholeTable(sheet)]);
  const typed: [string, string][] = [['typed', w.typed]];
  if (reads === 'grid') typed.push(['lines', w.lines]);
  return (
    <div class="argument">
      <SelectField
        label={label}
        value={choice.offer}
        hint={help}
        error={choice.offer === '' ? error : undefined}
        choices={[...offers, ...(isColumn(column) ? columnOffers(tables, w.nameless) : wholeTables), ...typed]}
        onChoose={(offer) => onChoose({ ...choice, offer: offer as Choice['offer'] })}
      />
      {choice.offer === 'typed' && (
        <TextField label={w.typedLabel(name)} value={choice.text} hint={w.typedHint} error={error} onType={type} />
      )}
      {choice.offer === 'lines' && (
        <LinesField
          label={w.linesLabel(name)}
          rows={4}
          value={choice.text}
          hint={w.linesHint}
          error={error}
          onType={type}
        />
      )}
    </div>
  );
}

/** The columns of all tables, each with the name of its sheet. */
export const columnOffers = (tables: readonly FoundTable[], nameless: (letter: string) => string) =>
  tables.flatMap(({ key, sheet, columns }) =>
    columns.map(({ column, header }): [string, string] => [
      columnOffer(key, column),
      `${header || nameless(columnLetters(column))} · ${sheet}`,
    ]),
  );
