import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../engine/language.ts';
import { SelectField } from '../parts/field.tsx';
import { Folded } from '../parts/folded.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useBusy } from '../parts/useBusy.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { PastReview } from './manage/pastReview.tsx';
import { SampleData } from './manage/sampleData.tsx';
import { SettingsSheet } from './manage/settingsSheet.tsx';

/** What earlier reviews made, the language of the file, and the sample data. */
export function Manage() {
  const { words, boot, language: spoken, draft, setBoot, setDraft, go } = useSidebar();
  const { busy, refusal, run } = useBusy();
  const [language, setLanguage] = useState<Language>(boot.fileHasLanguage ? boot.language : spoken);
  const [saved, setSaved] = useState(false);
  const w = words.manage;
  const save = async () => {
    const answer = await run(() => ask('sidebarSetLanguage', language));
    if (answer) {
      setBoot(answer.value);
      if (draft) setDraft({ ...draft, language });
    }
    setSaved(answer !== null);
  };
  return (
    <>
      <Heading>{w.title}</Heading>
      <section>
        <h2>{w.runs}</h2>
        {boot.pastRuns.length === 0 ? (
          <p class="secondary">{w.noRuns}</p>
        ) : (
          <Folded class="rows" items={boot.pastRuns.map((past) => <PastReview key={past.runId} past={past} />)} />
        )}
      </section>
      <section>
        {refusal && <Notice refusal={refusal} retry={save} />}
        <SelectField
          label={w.language}
          value={language}
          hint={w.languageHint}
          choices={LANGUAGES.map((code): [string, string] => [code, words.languageNames[code]])}
          onChoose={(code) => {
            setLanguage(code as Language);
            setSaved(false);
          }}
        />
        <p class="buttons">
          <button type="button" class="filled" disabled={busy} onClick={save}>
            {w.save}
          </button>
        </p>
        <p role="status" class="secondary">
          {saved ? w.saved : ''}
        </p>
      </section>
      <section>
        <h2>{w.data}</h2>
        <div class="buttons">
          <button type="button" onClick={() => go({ name: 'import' })}>
            {words.welcome.import}
          </button>
        </div>
      </section>
      <SettingsSheet />
      <SampleData />
    </>
  );
}
