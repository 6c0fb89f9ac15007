import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalysisResult, Found } from '../../addon/api.ts';
import type { Choice, Filled } from '../forms/filled.ts';
import { formsIn } from '../forms/index.ts';
import { preselect } from '../forms/preselect.ts';
import { presetInForm } from '../forms/presetInForm.ts';
import { changedSettings, faultsOf, requestOf } from '../forms/requestOf.ts';
import { ownSettings } from '../forms/settingsRequest.ts';
import { withRules } from '../forms/withRules.ts';
import { Choices } from '../parts/choices.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useBusy } from '../parts/useBusy.ts';
import { ask } from '../server/ask.ts';
import { useSidebar } from '../sidebar.ts';
import { ArgumentField } from './analysis/argumentField.tsx';
import { FunnelPresets } from './analysis/funnelPreset.tsx';
import { LabelsField } from './analysis/labelsField.tsx';
import { Made } from './analysis/made.tsx';
import { RuleChange } from './analysis/ruleChange.tsx';
import { SettingField } from './analysis/settingField.tsx';

const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const DATE_ORDER = 'date order';
const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** The form of one analysis, made from its definition: its data, its settings, and the button that makes the sheet. */
export function AnalysisScreen({ id }: { id: string }) {
  const { words, language, boot, found, draft, setBoot, seek, go } = useSidebar();
  const { busy, refusal, setRefusal, run } = useBusy();
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [labels, setLabels] = useState<Choice | null>(null);
  const [settings, setSettings] = useState<Record<string, string>>({});
  const [preferred, setPreferred] = useState('');
  const [openSettings, setOpenSettings] = useState(false);
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<AnalysisResult | null>(null);
  // A request that is repeated unchanged keeps its token: its answer may have got lost on the way.
  const token = useRef(newToken());
  const again = async () => setRefusal(await seek());
  useEffect(() => void (found ? null : again()), []);

  const w = words.analyses;
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
  const steps = presetInForm(form, tables, found?.eventNames ?? []);
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
  const set = (name: string, value: string) => {
    touch();
    setSettings({ ...settings, [name]: value });
  };
  const isOwn = (name: string) => ownSettings(form).some((setting) => setting.name === name);
  const attempt = () => {
    setAsked(true);
    if (Object.keys(faults).length === 0) return requestOf(form, filled, tables, language, token.current);
    setRefusal({ code: 'form', message: w.check });
    return null;
  };
  const start = async () => {
    setAsked(true);
    setMade(null);
    if (Object.keys(faults).length > 0) return setRefusal({ code: 'form', message: w.check });
    const answer = await run(() => ask('analysisRun', requestOf(form, filled, tables, language, token.current)));
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
  return (
    <>
      <Heading>{form.title}</Heading>
      <button type="button" onClick={() => go({ name: 'analyses' })}>
        {w.all}
      </button>
      <p>{form.summary}</p>
      <details>
        <summary>{w.how}</summary>
        <p>{form.method}</p>
        <p class="secondary">{w.asFunction(form.id)}</p>
      </details>
      <section>
        <h2>{w.data}</h2>
        {tables.length === 0 && <p class="secondary">{w.noTables}</p>}
        {steps && (
          <FunnelPresets
            namesFor={steps.namesFor}
            onSteps={(names, preset) => {
              const put = steps.put(names, preset);
              touch();
              setChosen({ ...chosen, ...put.columns });
              setSettings({ ...settings, ...put.settings });
              if (Object.keys(put.settings).length > 0) setOpenSettings(true);
            }}
          />
        )}
        {form.columns.map((column) => (
          <ArgumentField
            key={column.name}
            column={column}
            choice={filled.columns[column.name]!}
            tables={tables}
            kept={found?.rules?.tables[id]?.includes(column.name)}
            fault={asked ? faults[column.name] : undefined}
            onChoose={(choice) => choose(column.name, choice)}
          />
        ))}
        {form.shape === 'rows' && (
          <LabelsField
            choice={filled.labels}
            tables={tables}
            onChoose={(choice) => {
              touch();
              setLabels(choice);
            }}
          />
        )}
        {asksOrder && (
          <Choices
            legend={words.dateOrder.title}
            value={order}
            choices={ORDERS.map((each): [Found['dateOrder'], string] => [each, words.dateOrder.choices[each]])}
            onChoose={(each) => set(DATE_ORDER, each)}
          />
        )}
        <button type="button" disabled={busy} onClick={again}>
          {words.lookAgain}
        </button>
      </section>
      {form.settings.length > 0 && (
        <details open={openSettings} onToggle={(event) => setOpenSettings(event.currentTarget.open)}>
          <summary>{w.settings}</summary>
          <p class="secondary">{w.settingsHint}</p>
          {form.settings
            .filter(({ name }) => !asksOrder || name !== DATE_ORDER)
            .map((setting) => (
              <SettingField
                key={setting.name}
                setting={setting}
                value={settings[setting.name] ?? (setting.reads === 'rows' ? setting.kept : '') ?? ''}
                onChange={(value) => set(setting.name, value)}
              />
            ))}
          {ownSettings(form).length > 0 && (
            <RuleChange
              form={form}
              changed={changedSettings(form, filled).filter(([name]) => isOwn(name!))}
              request={attempt}
            />
          )}
        </details>
      )}
      {refusal && <Notice refusal={{ ...refusal, action: undefined }} retry={refusal.action && start} />}
      <div>
        <button type="button" class="filled wide" disabled={busy} onClick={start}>
          {w.run}
        </button>
        <p class="secondary under" role="status">
          {busy ? w.running : w.runHint}
        </p>
      </div>
      {made && <Made result={made} onGone={() => setMade(null)} />}
    </>
  );
}
