import type { Plan } from '../../../addon/api.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { SheetLink } from '../../parts/sheetLink.tsx';
import { useSidebar } from '../../sidebar.ts';
import { FunnelSteps } from './funnelSteps.tsx';

const RULES = ['RFM_TIER', 'LIFECYCLE_STAGE'] as const;
const SCHEMES = ['eleven', 'eight', 'five-by-five'] as const;

/** What most people leave as it is. */
export function MoreOptions() {
  const { words, draft, setDraft, found, go } = useSidebar();
  const w = words.found;
  const { options } = draft!;
  const change = (changed: Partial<Plan['options']>) => setDraft({ ...draft!, options: { ...options, ...changed } });
  return (
    <details>
      <summary>{w.more}</summary>
      {found?.rules ? (
        <p>
          {words.rules.fromSheet} <SheetLink sheetId={found.rules.sheetId} name={found.rules.sheet} />
        </p>
      ) : (
        <SelectField
          label={w.scheme}
          value={options.rfmScheme}
          hint={w.schemeHint}
          choices={SCHEMES.map((scheme): [string, string] => [scheme, w.schemes[scheme]])}
          onChoose={(scheme) => change({ rfmScheme: scheme as Plan['options']['rfmScheme'] })}
        />
      )}
      <div class="buttons">
        {RULES.map((id) => (
          <button type="button" key={id} onClick={() => go({ name: 'rule', id })}>
            {words.rules.change[id]}
          </button>
        ))}
      </div>
      <FunnelSteps steps={options.funnelSteps} onChange={(funnelSteps) => change({ funnelSteps })} />
      <TextField
        label={w.name}
        value={draft!.name}
        hint={w.nameHint}
        onType={(name) => setDraft({ ...draft!, name })}
      />
    </details>
  );
}
