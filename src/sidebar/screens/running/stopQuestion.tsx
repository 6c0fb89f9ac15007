import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../../sidebar.ts';

/** Asked in place, never over the page: keep the finished part, throw it away, or go on (also with Escape). */
export function StopQuestion(props: { onKeep: () => void; onDiscard: () => void; onGoOn: () => void }) {
  const { words } = useSidebar();
  const w = words.running;
  const first = useRef<HTMLButtonElement>(null);
  // Before the next key: a quick Escape must reach the question.
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls that are filled in
    <div
      class="quiet"
      role="group"
      aria-labelledby="stop-question"
      onKeyDown={(event) => event.key === 'Escape' && props.onGoOn()}
    >
      <h2 id="stop-question">{w.askTitle}</h2>
      <p>{w.askText}</p>
      <button ref={first} type="button" class="wide" onClick={props.onKeep}>
        {w.keep}
      </button>
      <button type="button" class="wide" onClick={props.onDiscard}>
        {w.discard}
      </button>
      <button type="button" class="wide" onClick={props.onGoOn}>
        {w.goOn}
      </button>
    </div>
  );
}
