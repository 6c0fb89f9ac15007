import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalysisResult, Found } from '../../../addon/api.ts';
import type { Choice, Filled } from '../../forms/filled.ts';
import { formsIn } from '../../forms/index.ts';
import { preselect } from '../../forms/preselect.ts';
import type { PutSteps } from '../../forms/presetInForm.ts';
import { faultsOf, requestOf } from '../../forms/requestOf.ts';
import { withRules } from '../../forms/withRules.ts';
import { useBusy } from '../../parts/useBusy.ts';
import { ask } from '../../server/ask.ts';
import { useSidebar } from '../../sidebar.ts';

const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export const DATE_ORDER = 'date order';

/** What is chosen and typed in the form of one analysis, what is wrong with it, and the call that makes the sheet. */
export function useAnalysisForm(id: string) {
  const { words, language, boot, found, draft, setBoot, seek } = useSidebar();
  const { busy, refusal, setRefusal, run } = useBusy();
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [labels, setLabels] = useState<Choice | null>(null);
  const [settings, setSettings] = useState<Record<string, string>>({});
  const [preferred, setPreferred] = useState('');
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<AnalysisResult | null>(null);
  // A request that is repeated unchanged keeps its token: its answer may have got lost on the way.
  const token = useRef(newToken());
  const again = async () => setRefusal(await seek());
  useEffect(() => void (found ? null : again()), []);

  const form = withRules(formsIn(language).find((each) => each.id === id)!, found?.rules);
  const tables = [...(found?.tables ?? []), ...(found?.results ?? [])];
  const opened = preselect(form, tables, preferred);
  const asksOrder = found?.askDateOrder === true && form.settings.some(({ name }) => name === DATE_ORDER);
  const order = (settings[DATE_ORDER] || draft?.dateOrder || found?.dateOrder || '') as Found['dateOrder'];
  const filled: Filled = {
    columns: { ...opened.columns, ...chosen },
    labels: labels ?? opened.labels,
    settings: asksOrder ? { ...settings, [DATE_ORDER]: order } : settings,
  };
  const faults = faultsOf(form, filled, tables);

  const touch = () => {
    token.current = newToken();
    setMade(null);
  };
  const choose = (name: string, choice: Choice) => {
    touch();
    setChosen({ ...chosen, [name]: choice });
    const [kind, key] = choice.offer.split(' ');
    if (kind === 'column' && Object.keys(chosen).length === 0) setPreferred(key!);
  };
  const chooseLabels = (choice: Choice) => {
    touch();
    setLabels(choice);
  };
  const set = (name: string, value: string) => {
    touch();
    setSettings({ ...settings, [name]: value });
  };
  const putSteps = (put: PutSteps) => {
    touch();
    setChosen({ ...chosen, ...put.columns });
    setSettings({ ...settings, ...put.settings });
  };
  /** The request as it stands; null, and what to look at is said, while something is wrong. */
  const request = () => {
    setAsked(true);
    if (Object.keys(faults).length === 0) return requestOf(form, filled, tables, language, token.current);
    setRefusal({ code: 'form', message: words.analyses.check });
    return null;
  };
  const start = async () => {
    setMade(null);
    const asking = request();
    if (!asking) return;
    const answer = await run(() => ask('analysisRun', asking));
    if (!answer) return;
    token.current = newToken();
    setMade(answer.value);
    const pastRuns = [answer.value.run, ...boot.pastRuns];
    setBoot({ ...boot, pastRuns, language, fileHasLanguage: true });
    // The new sheet is offered from now on, to other forms: this one keeps what it was computed from.
    setChosen({ ...filled.columns });
    setLabels(filled.labels);
    void seek();
  };

  const faultOf = (name: string) => (asked ? faults[name] : undefined);
  const state = { form, tables, settings, filled, asksOrder, order, busy, refusal, made };
  const acts = { again, choose, chooseLabels, set, putSteps, request, start, forget: () => setMade(null) };
  return { ...state, ...acts, faultOf };
}
