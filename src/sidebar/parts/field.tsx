import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Around {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
}

/** A control under its label, with its hint and its error tied to it. */
function Field({ label, hint, error, id, children }: Around & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="secondary" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

const tied = (id: string, { hint, error }: Around) => ({
  id,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
});

/** A drop-down of [value, words] pairs. */
export function SelectField(
  props: Around & { value: string; choices: [value: string, words: string][]; onChoose: (value: string) => void },
) {
  const id = useId();
  return (
    <Field {...props} id={id}>
      <select {...tied(id, props)} value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.choices.map(([value, words]) => (
          <option key={value} value={value} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A line of text, or a day. */
export function TextField(
  props: Around & {
    value: string;
    type?: 'text' | 'date';
    placeholder?: string;
    onType: (value: string) => void;
    onEnter?: () => void;
  },
) {
  const id = useId();
  return (
    <Field {...props} id={id}>
      <input
        {...tied(id, props)}
        // The types of attributes go by one fixed type; both of ours take the same ones.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete="off"
        onInput={(event) => props.onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && props.onEnter?.()}
      />
    </Field>
  );
}

/** Several lines of text. */
export function LinesField(
  props: Around & { value: string; rows: number; placeholder?: string; onType: (value: string) => void },
) {
  const id = useId();
  return (
    <Field {...props} id={id}>
      <textarea
        {...tied(id, props)}
        class="lines"
        rows={props.rows}
        value={props.value}
        placeholder={props.placeholder}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </Field>
  );
}
