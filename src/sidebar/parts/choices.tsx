import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few, all of them visible. */
export function Choices<V extends string>(props: {
  legend: ComponentChildren;
  value: V | '';
  choices: [value: V, words: ComponentChildren][];
  error?: string;
  onChoose: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset aria-describedby={props.error ? `${name}-error` : undefined}>
      <legend>{props.legend}</legend>
      {props.choices.map(([value, words]) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
      {props.error && (
        <p class="error" id={`${name}-error`}>
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
