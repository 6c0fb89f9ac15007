import { useId } from 'preact/hooks';

/** A tick box beside its words. */
export function Tick(props: { label: string; hint?: string; on: boolean; onTick: (on: boolean) => void }) {
  const id = useId();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.on}
          aria-describedby={props.hint && id}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint && (
        <p class="secondary" id={id}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
