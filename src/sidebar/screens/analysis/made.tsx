import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnalysisResult } from '../../../addon/api.ts';
import { RemoveRun } from '../../parts/removeRun.tsx';
import { SheetLink } from '../../parts/sheetLink.tsx';
import { useSidebar } from '../../sidebar.ts';

/** The sheet that has just been made, and its removal. It takes the focus, so that it is read. */
export function Made({ result, onGone }: { result: AnalysisResult; onGone: () => void }) {
  const { words } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [result]);
  const w = words.analyses;
  return (
    <section class="quiet">
      <h2 tabIndex={-1} ref={heading}>
        {w.made}
      </h2>
      <p>
        <SheetLink sheetId={result.sheetId} name={result.name} />
      </p>
      <p class="secondary">{result.facts}</p>
      <RemoveRun label={w.remove} run={result.run} onGone={onGone} />
    </section>
  );
}
