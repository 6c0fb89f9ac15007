import type { Language } from '../../engine/language.ts';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useBusy } from '../parts/useBusy.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { wordsIn } from '../words/index.ts';

const ORDER: Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** An account that says only "Chinese" is asked once; each choice stands in its own language. */
export function LanguageChoice() {
  const { words, go, setBoot, restart } = useSidebar();
  const { busy, refusal, setRefusal, run } = useBusy();
  const choose = async (language: Language) => {
    const answer = await run(() => ask('sidebarSetLanguage', language));
    if (!answer) return;
    setBoot(answer.value);
    go({ name: 'loading' });
    const next = await restart();
    if (next) {
      go({ name: 'language' });
      setRefusal(next);
    }
  };
  return (
    <>
      <Heading>
        <span lang="zh-Hans">{wordsIn['zh-Hans'].language.title}</span>
        <br />
        <span lang="zh-Hant">{wordsIn['zh-Hant'].language.title}</span>
      </Heading>
      <p class="secondary">{words.language.why}</p>
      {refusal && <Notice refusal={refusal} />}
      <div class="buttons">
        {ORDER.map((language) => (
          <button
            key={language}
            type="button"
            class="wide"
            lang={language}
            disabled={busy}
            onClick={() => choose(language)}
          >
            {words.languageNames[language]}
          </button>
        ))}
      </div>
    </>
  );
}
