import type { FoundTable } from '../../../addon/api.ts';
import type { Choice } from '../../forms/filled.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useSidebar } from '../../sidebar.ts';
import { columnOffers } from './argumentField.tsx';

/** What stands before each row of a result that has one row for each row of the data. */
export function LabelsField(props: {
  choice: Choice;
  tables: readonly FoundTable[];
  onChoose: (choice: Choice) => void;
}) {
  const { words } = useSidebar();
  const w = words.analyses;
  const { choice, tables, onChoose } = props;
  return (
    <div class="argument">
      <SelectField
        label={w.optional(w.labels)}
        value={choice.offer}
        hint={w.labelsHint}
        choices={[['', w.labelsFirst], ...columnOffers(tables, w.nameless), ['typed', w.typedRange]]}
        onChoose={(offer) => onChoose({ ...choice, offer: offer as Choice['offer'] })}
      />
      {choice.offer === 'typed' && (
        <TextField
          label={w.typedLabel(w.labels)}
          value={choice.text}
          hint={w.typedHint}
          onType={(text) => onChoose({ ...choice, text })}
        />
      )}
    </div>
  );
}
