import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Steps } from '../parts/steps.tsx';
import { useBusy } from '../parts/useBusy.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';

/** The first minutes: what it can and cannot read, and three ways to begin. */
export function Welcome() {
  const { words, language, boot, setBoot, show, look, go } = useSidebar();
  const { busy, refusal, setRefusal, run } = useBusy();
  const trySample = async () => {
    const answer = await run(() => ask('sampleAdd', language));
    if (!answer) return;
    // The sample brings its language with it: from now on the file has one.
    const withSample = { ...boot, hasSample: true, language, fileHasLanguage: true };
    setBoot(withSample);
    show(answer.value, withSample);
  };
  const again = async () => setRefusal(await look());
  const w = words.welcome;
  return (
    <>
      <Heading>{w.title}</Heading>
      <p>{w.lead}</p>
      {refusal && <Notice refusal={refusal} retry={trySample} />}
      <section class="quiet">
        <h2>{w.privacyTitle}</h2>
        <ul>
          <li>{w.canRead}</li>
          <li>{w.cannotRead}</li>
          <li>{w.neverWrites}</li>
        </ul>
      </section>
      <div>
        <button type="button" class="filled wide" disabled={busy} onClick={trySample}>
          {w.sample}
        </button>
        <p class="secondary under">{w.sampleNote}</p>
      </div>
      <button type="button" class="wide" disabled={busy} onClick={() => go({ name: 'import' })}>
        {w.import}
      </button>
      <section>
        <h2>{w.pasteTitle}</h2>
        <Steps items={w.pasteSteps} />
      </section>
      <button type="button" class="wide" disabled={busy} onClick={again}>
        {words.lookAgain}
      </button>
      <p class="secondary">{w.nothingYet}</p>
    </>
  );
}
