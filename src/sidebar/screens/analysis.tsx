import { useState } from 'preact/hooks';
import type { Found } from '../../addon/api.ts';
import type { Form } from '../forms/form.ts';
import { presetInForm } from '../forms/presetInForm.ts';
import { changedSettings } from '../forms/requestOf.ts';
import { ownSettings } from '../forms/settingsRequest.ts';
import { Choices } from '../parts/choices.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSidebar } from '../sidebar.ts';
import { ArgumentField } from './analysis/argumentField.tsx';
import { FunnelPresets } from './analysis/funnelPreset.tsx';
import { LabelsField } from './analysis/labelsField.tsx';
import { Made } from './analysis/made.tsx';
import { RuleChange } from './analysis/ruleChange.tsx';
import { SettingField } from './analysis/settingField.tsx';
import { DATE_ORDER, useAnalysisForm } from './analysis/useAnalysisForm.ts';

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;

type AnalysisForm = ReturnType<typeof useAnalysisForm>;

/** The form of one analysis, made from its definition: its data, its settings, and the button that makes the sheet. */
export function AnalysisScreen({ id }: { id: string }) {
  const { words, go } = useSidebar();
  const [openSettings, setOpenSettings] = useState(false);
  const state = useAnalysisForm(id);
  const { form, busy, refusal, made, start } = state;
  const w = words.analyses;
  return (
    <>
      <Heading>{form.title}</Heading>
      <button type="button" onClick={() => go({ name: 'analyses' })}>
        {w.all}
      </button>
      <About form={form} />
      <Data state={state} onSettings={() => setOpenSettings(true)} />
      {form.settings.length > 0 && (
        <details open={openSettings} onToggle={(event) => setOpenSettings(event.currentTarget.open)}>
          <summary>{w.settings}</summary>
          <Settings state={state} />
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
      {made && <Made result={made} onGone={state.forget} />}
    </>
  );
}

function About({ form }: { form: Form }) {
  const { words } = useSidebar();
  const w = words.analyses;
  return (
    <>
      <p>{form.summary}</p>
      <details>
        <summary>{w.how}</summary>
        <p>{form.method}</p>
        <p class="secondary">{w.asFunction(form.id)}</p>
      </details>
    </>
  );
}

/** The form's columns and tables; onSettings: something was filled in among the settings, which may be folded away. */
function Data({ state, onSettings }: { state: AnalysisForm; onSettings: () => void }) {
  const { words, found } = useSidebar();
  const { form, tables, filled } = state;
  const w = words.analyses;
  const steps = presetInForm(form, tables, found?.eventNames ?? []);
  return (
    <section>
      <h2>{w.data}</h2>
      {tables.length === 0 && <p class="secondary">{w.noTables}</p>}
      {steps && (
        <FunnelPresets
          namesFor={steps.namesFor}
          onSteps={(names, preset) => {
            const put = steps.put(names, preset);
            state.putSteps(put);
            if (Object.keys(put.settings).length > 0) onSettings();
          }}
        />
      )}
      {form.columns.map((column) => (
        <ArgumentField
          key={column.name}
          column={column}
          choice={filled.columns[column.name]!}
          tables={tables}
          kept={found?.rules?.tables[form.id]?.includes(column.name)}
          fault={state.faultOf(column.name)}
          onChoose={(choice) => state.choose(column.name, choice)}
        />
      ))}
      {form.shape === 'rows' && <LabelsField choice={filled.labels} tables={tables} onChoose={state.chooseLabels} />}
      {state.asksOrder && (
        <Choices
          legend={words.dateOrder.title}
          value={state.order}
          choices={ORDERS.map((each): [Found['dateOrder'], string] => [each, words.dateOrder.choices[each]])}
          onChoose={(each) => state.set(DATE_ORDER, each)}
        />
      )}
      <button type="button" disabled={state.busy} onClick={state.again}>
        {words.lookAgain}
      </button>
    </section>
  );
}

function Settings({ state }: { state: AnalysisForm }) {
  const { words } = useSidebar();
  const { form, settings, asksOrder, filled } = state;
  const own = ownSettings(form);
  return (
    <>
      <p class="secondary">{words.analyses.settingsHint}</p>
      {form.settings
        .filter(({ name }) => !asksOrder || name !== DATE_ORDER)
        .map((setting) => (
          <SettingField
            key={setting.name}
            setting={setting}
            value={settings[setting.name] ?? (setting.reads === 'rows' ? setting.kept : '') ?? ''}
            onChange={(value) => state.set(setting.name, value)}
          />
        ))}
      {own.length > 0 && (
        <RuleChange
          form={form}
          changed={changedSettings(form, filled).filter(([name]) => own.some((setting) => setting.name === name))}
          request={state.request}
        />
      )}
    </>
  );
}
