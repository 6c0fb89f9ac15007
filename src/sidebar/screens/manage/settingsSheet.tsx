import { Notice } from '../../parts/notice.tsx';
import { useKeep } from '../../parts/useKeep.ts';
import { useSidebar } from '../../sidebar.ts';

/** Opens the file's settings sheet; the first time it is made. */
export function SettingsSheet() {
  const { words } = useSidebar();
  const { keep, busy, refusal, kept } = useKeep();
  const w = words.rules;
  const open = () => void keep([]);
  return (
    <section>
      <h2>{w.sheet}</h2>
      {refusal && <Notice refusal={refusal} retry={open} />}
      <p class="secondary">{w.sheetHint}</p>
      <button type="button" disabled={busy} onClick={open}>
        {w.open}
      </button>
      <p role="status" class="secondary">
        {busy ? words.loading : kept ? kept.sheet : ''}
      </p>
    </section>
  );
}
