import { useEffect, useState } from 'preact/hooks';
import type { AnalysisTask, Boot, Found, Refusal } from '../addon/api.ts';
import type { Language } from '../engine/language.ts';
import { languageOfLocale } from '../words/languages.ts';
import { Footer } from './parts/footer.tsx';
import { type Draft, draftAgain } from './plan/draft.ts';
import { dayOf } from './plan/period.ts';
import { ScreenView } from './screens/screenView.tsx';
import { ask } from './server/ask.ts';
import { type Screen, type Sidebar, SidebarContext } from './sidebar.ts';
import { wordsIn } from './words/index.ts';

/** The whole sidebar: what is known, where the person is, and the ways between the screens. */
export function App() {
  const [boot, setBoot] = useState<Boot>(beforeBoot);
  const [found, setFound] = useState<Found | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [screen, go] = useState<Screen>({ name: 'loading' });
  const language = spoken(boot);

  const take = (seen: Found, known: Boot) => {
    setFound(seen);
    setDraft((before) => draftAgain(seen, before, known, dayOf(new Date())));
  };
  const show = (seen: Found, known: Boot = boot, checking = false) => {
    take(seen, known);
    go(seen.tables.length > 0 ? { name: 'found', checking } : { name: 'welcome' });
  };
  const look = async (checking = false, known = boot): Promise<Refusal | null> => {
    const answer = await ask('sidebarFind');
    if (!answer.ok) return answer.refusal;
    show(answer.value, known, checking);
    return null;
  };
  const seek = async (known = boot): Promise<Refusal | null> => {
    const answer = await ask('sidebarFind');
    if (answer.ok) take(answer.value, known);
    return answer.ok ? null : answer.refusal;
  };
  const restart = async (to?: 'review' | 'manage'): Promise<Refusal | null> => {
    const answer = await ask('sidebarBoot');
    if (!answer.ok) return answer.refusal;
    return open(answer.value, to ?? answer.value.screen ?? 'review');
  };
  const open = async (known: Boot, to: NonNullable<Boot['screen']>): Promise<Refusal | null> => {
    setBoot(known);
    if (known.userLanguage === 'ask' && !known.fileHasLanguage) go({ name: 'language' });
    else if (to === 'manage') go({ name: 'manage' });
    else if (to === 'analyses') return analyses(known);
    else if (to === 'segment' || to === 'funnels' || to === 'compare') return analyses(known, to);
    else if (known.run && !known.run.finished && to === 'review') go({ name: 'resume' });
    else return look(to === 'check', known);
    return null;
  };
  const analyses = async (known: Boot, task?: AnalysisTask): Promise<Refusal | null> => {
    const refusal = await seek(known);
    if (!refusal) go({ name: 'analyses', task });
    return refusal;
  };
  const begin = async () => {
    go({ name: 'loading' });
    const refusal = await restart();
    if (refusal) go({ name: 'stuck', refusal });
  };

  // The page's first look at the file, once.
  useEffect(() => void begin(), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wordsIn[language].product;
  }, [language]);

  const sidebar: Sidebar = {
    words: wordsIn[language],
    language,
    boot,
    found,
    draft,
    go,
    setBoot,
    setDraft,
    setRules: (rules) => setFound((seen) => seen && { ...seen, rules }),
    show,
    look,
    seek: () => seek(),
    restart,
  };
  return (
    <SidebarContext.Provider value={sidebar}>
      <ScreenView screen={screen} begin={begin} />
      <Footer screen={screen} />
    </SidebarContext.Provider>
  );
}

/** The file's language once it has one; before that the person's, and the browser's until the server has said. */
const spoken = (boot: Boot): Language =>
  boot.fileHasLanguage || boot.userLanguage === 'ask' ? boot.language : boot.userLanguage;

function beforeBoot(): Boot {
  const guess = languageOfLocale(navigator.language);
  const language = guess === 'ask' ? 'zh-Hans' : guess;
  return {
    version: '',
    language,
    userLanguage: language,
    fileHasLanguage: false,
    locale: '',
    timezone: '',
    run: null,
    pastRuns: [],
    hasSample: false,
  };
}
