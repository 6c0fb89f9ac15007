import { useState } from 'preact/hooks';
import { SelectField } from '../../parts/field.tsx';
import { FUNNEL_PRESETS, type FunnelPreset, presetSteps } from '../../plan/funnelPresets.ts';
import { useSidebar } from '../../sidebar.ts';

/** Fills the steps of a funnel from a preset: with the names that the data has for them, else with our words. */
export function FunnelPresets({
  namesFor,
  onSteps,
}: {
  /** The names to choose from: event names, or the headers of the table that fits the preset best. */
  namesFor: (preset: FunnelPreset) => readonly string[];
  onSteps: (steps: readonly string[], preset: FunnelPreset) => void;
}) {
  const { words, language } = useSidebar();
  const w = words.analyses.presets;
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const keys = Object.keys(FUNNEL_PRESETS) as FunnelPreset[];
  const choose = (key: string) => {
    setChosen(key);
    setMissing([]);
    if (key === '') return;
    const preset = key as FunnelPreset;
    const found = presetSteps(preset, namesFor(preset), language);
    setMissing(found.missing);
    onSteps(found.steps, preset);
  };
  return (
    <>
      <SelectField
        label={w.title}
        value={chosen}
        hint={w.hint}
        choices={[['', words.analyses.choose], ...keys.map((key): [string, string] => [key, w.names[key]])]}
        onChoose={choose}
      />
      <p class="secondary under" role="status">
        {missing.length > 0 ? w.missing(missing) : ''}
      </p>
    </>
  );
}
