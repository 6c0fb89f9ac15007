import { useEffect, useRef, useState } from 'preact/hooks';
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
    if (to < 0 || to === steps.length) return;
    const order = steps.filter((_, index) => index !== from);
    order.splice(to, 0, steps[from]!);
    onChange(order);
  };
  const drop = (at: number) => {
    onChange(steps.filter((_, index) => index !== at));
    list.current?.focus();
  };
  // A moved row loses the focus of its button: the person may want to press it again.
  const moved = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    moved.current?.focus();
    moved.current = null;
  }, [steps]);
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
              {[
                { sign: '↑', label: w.moveUp(step), to: index - 1 },
                { sign: '↓', label: w.moveDown(step), to: index + 1 },
              ].map(({ sign, label, to }) => (
                <button
                  key={sign}
                  type="button"
                  class="small"
                  aria-label={label}
                  aria-disabled={to < 0 || to === steps.length}
                  onClick={(event) => {
                    moved.current = event.currentTarget;
                    move(index, to);
                  }}
                >
                  {sign}
                </button>
              ))}
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
