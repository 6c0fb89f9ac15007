import type { FormSetting } from '../../forms/form.ts';
import { LinesField, SelectField, TextField } from '../../parts/field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSidebar } from '../../sidebar.ts';

/** One setting by its kind; left as it is, its default holds. */
export function SettingField({
  setting,
  value,
  onChange,
}: {
  setting: FormSetting;
  value: string;
  onChange: (value: string) => void;
}) {
  const { words } = useSidebar();
  const w = words.analyses;
  const { label, help, standard, reads, choices, yes, kept } = setting;
  const around = { label, hint: help, value };
  switch (reads) {
    case 'choice':
      return (
        <SelectField
          {...around}
          choices={[['', kept ? words.rules.ofFile(kept) : standard ? w.standard(standard) : w.noneChosen], ...choices]}
          onChoose={onChange}
        />
      );
    case 'yesNo':
      return (
        <Tick
          label={label}
          hint={help}
          on={value === '' ? yes : value === 'yes'}
          onTick={(on) => onChange(on ? 'yes' : 'no')}
        />
      );
    case 'rows':
      return <LinesField {...around} rows={3} hint={sentences(help, w.linesHint)} onType={onChange} />;
    case 'day':
      return <TextField {...around} type="date" onType={onChange} />;
    default:
      return (
        <TextField
          {...around}
          placeholder={kept ?? standard}
          hint={kept ? sentences(help, words.rules.ofFile(kept)) : help}
          onType={onChange}
        />
      );
  }
}

/** Two sentences after each other; a Chinese stop brings its own space. */
const sentences = (one: string, other: string): string => one + (one.endsWith('。') ? '' : ' ') + other;
