import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PastRun } from '../../addon/api.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { Notice } from './notice.tsx';
import { Tick } from './tick.tsx';
import { useBusy } from './useBusy.ts';

/** Removes exactly the sheets of a run, after a question in place. Sheets that were edited stay unless ticked. */
export function RemoveRun(props: { label: string; run: Pick<PastRun, 'runId' | 'sheets'>; onGone?: () => void }) {
  const { words, setBoot } = useSidebar();
  const { busy, refusal, run: call } = useBusy();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState<PastRun['sheets']>([]);
  const [alsoEdited, setAlsoEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  // The question takes the focus, also when it comes back about the edited sheets.
  useLayoutEffect(() => question.current?.focus(), [asking, kept]);
  const w = words.done;
  const there = (kept.length > 0 ? kept : props.run.sheets).filter(({ exists }) => exists);
  const edited = kept.length > 0 ? kept : there.filter((sheet) => sheet.edited);
  const remove = async () => {
    const answer = await call(() => ask('runRemove', props.run.runId, alsoEdited));
    if (!answer) return;
    const left =
      answer.value.pastRuns.find(({ runId }) => runId === props.run.runId)?.sheets.filter(({ exists }) => exists) ?? [];
    if (left.length > 0 && !alsoEdited && kept.length === 0) return setKept(left);
    setAsking(false);
    setBoot(answer.value);
    props.onGone?.();
  };
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  if (!asking)
    return (
      <button ref={opener} type="button" onClick={() => setAsking(true)}>
        {props.label}
      </button>
    );
  return (
    <section class="quiet">
      <h2 tabIndex={-1} ref={question}>
        {w.removeTitle}
      </h2>
      {refusal && <Notice refusal={refusal} retry={remove} />}
      <p>{w.removeText(there.length - (alsoEdited ? 0 : edited.length))}</p>
      {edited.length > 0 && (
        <>
          <p class="attention">{w.edited(edited.map(({ name }) => name))}</p>
          <Tick label={w.alsoEdited(edited.length)} on={alsoEdited} onTick={setAlsoEdited} />
        </>
      )}
      <div class="buttons">
        <button type="button" disabled={busy} onClick={remove}>
          {w.removeYes}
        </button>
        <button type="button" disabled={busy} onClick={close}>
          {w.removeNo}
        </button>
      </div>
    </section>
  );
}
