import { useRef, useState } from 'preact/hooks';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useSidebar } from '../../sidebar.ts';

/** Events in the order in which members take them: chosen from the file's event names, or typed where it has none. */
export function FunnelSteps({ steps, onChange }: { steps: string[]; onChange: (steps: string[]) => void }) {
  const { words, found } = useSidebar();
  const w = words.found;
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const names = (found?.eventNames ?? []).filter((name) => !steps.includes(name));
  const add = (name: string) => {
    if (name.trim() === '' || steps.includes(name.trim())) return;
    onChange([...steps, name.trim()]);
    setTyped('');
  };
  const move = (from: number, to: number) => {
    const moved = steps.filter((_, index) => index !== from);
    moved.splice(to, 0, steps[from]!);
    onChange(moved);
  };
  const drop = (at: number) => {
    onChange(steps.filter((_, index) => index !== at));
    list.current?.focus();
  };
  const offered: [string, string][] = [['', w.funnelChoose], ...names.map((name): [string, string] => [name, name])];
  return (
    <fieldset class="field" ref={list} tabIndex={-1}>
      <legend>{w.funnel}</legend>
      <p class="secondary">{w.funnelHint}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <div class="stepRow">
              <span>{step}</span>
              <button
                type="button"
                class="small"
                aria-label={w.moveUp(step)}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="small"
                aria-label={w.moveDown(step)}
                disabled={index === steps.length - 1}
                onClick={() => move(index, index + 1)}
              >
                ↓
              </button>
              <button type="button" class="small" aria-label={w.drop(step)} onClick={() => drop(index)}>
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
      {found?.eventNames?.length ? (
        <SelectField label={w.funnelAdd} value="" choices={offered} onChoose={add} />
      ) : (
        <>
          <TextField label={w.funnelType} value={typed} onType={setTyped} onEnter={() => add(typed)} />
          <button type="button" disabled={typed.trim() === ''} onClick={() => add(typed)}>
            {w.funnelPut}
          </button>
        </>
      )}
    </fieldset>
  );
}
