import type { Sending } from '../../import/sendFile.ts';
import type { useImport } from '../../import/useImport.ts';
import { Bar } from '../../parts/bar.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RETRY_WAITS_MS } from '../../server/persistently.ts';
import { useSidebar } from '../../sidebar.ts';

/** A file on its way into its sheet. */
export function Writing({ sending, now }: { sending: ReturnType<typeof useImport>; now: Sending }) {
  const { words } = useSidebar();
  const w = words.import;
  return (
    <>
      <Heading>{w.title}</Heading>
      {sending.refusal && <Notice refusal={sending.refusal} retry={sending.retry} />}
      <p role="status">
        {sending.attempt > 0 ? words.running.retrying(sending.attempt, RETRY_WAITS_MS.length) : w.into(now.name)}
      </p>
      <Bar
        label={w.into(now.name)}
        share={now.offset / Math.max(1, now.rows.length)}
        text={w.progress(now.offset, now.rows.length)}
      />
      <button type="button" onClick={sending.cancel}>
        {w.cancel}
      </button>
    </>
  );
}
