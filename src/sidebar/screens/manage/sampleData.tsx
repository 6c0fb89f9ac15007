import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice.tsx';
import { useBusy } from '../../parts/useBusy.ts';
import { ask } from '../../server/ask.ts';
import { useSidebar } from '../../sidebar.ts';

/** Adds the made-up members, or removes them. */
export function SampleData() {
  const { words, language, boot, setBoot, show } = useSidebar();
  const { busy, refusal, run } = useBusy();
  const [removed, setRemoved] = useState(false);
  const w = words.manage;
  const add = async () => {
    const answer = await run(() => ask('sampleAdd', language));
    if (!answer) return;
    // The sample brings its language with it: from now on the file has one.
    const withSample = { ...boot, hasSample: true, language, fileHasLanguage: true };
    setBoot(withSample);
    show(answer.value, withSample);
  };
  const remove = async () => {
    const answer = await run(() => ask('sampleRemove'));
    if (!answer) return;
    setBoot(answer.value);
    setRemoved(true);
  };
  return (
    <section>
      <h2>{w.sample}</h2>
      {refusal && <Notice refusal={refusal} retry={boot.hasSample ? remove : add} />}
      <button type="button" disabled={busy} onClick={boot.hasSample ? remove : add}>
        {boot.hasSample ? w.sampleRemove : w.sampleAdd}
      </button>
      <p role="status" class="secondary">
        {removed ? w.sampleRemoved : ''}
      </p>
    </section>
  );
}
