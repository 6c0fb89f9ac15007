import { useState } from 'preact/hooks';
import type { Rules, SettingsRequest } from '../../addon/api.ts';
import { formsIn } from '../forms/index.ts';
import { settingsRequest } from '../forms/settingsRequest.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { useBusy } from './useBusy.ts';

/** Writes to the settings sheet, which is made when the file has none; `kept` is the sheet once that has been done. */
export function useKeep() {
  const { words, language, boot, draft, setRules } = useSidebar();
  const { busy, refusal, run } = useBusy();
  const [kept, setKept] = useState<Rules | null>(null);
  const keep = async (settings: SettingsRequest['keep']) => {
    setKept(null);
    // A sheet in the file's language; in a Chinese one reviews have named eight tiers so far, and go on doing so.
    const spoken = boot.fileHasLanguage ? boot.language : language;
    const scheme = draft ? draft.options.rfmScheme : spoken === 'en' ? 'eleven' : 'eight';
    const start = scheme === 'eleven' ? [] : [{ id: 'RFM_TIER', settings: [['scheme', scheme]] }];
    const request = settingsRequest(formsIn(spoken), spoken, words.rules.facts, settings, start);
    const answer = await run(() => ask('settingsKeep', request));
    if (!answer) return;
    setKept(answer.value);
    setRules(answer.value);
  };
  return { keep, busy, refusal, kept };
}
