import type { FoundTable } from '../../addon/api.ts';
import { type FunnelPreset, presetSteps } from '../plan/funnelPresets.ts';
import { type Choice, tableOffer } from './filled.ts';
import type { Form } from './form.ts';

/** What a form is filled in with. */
export interface PutSteps {
  readonly columns: Record<string, Choice>;
  readonly settings: Record<string, string>;
}

/** Where a form takes the steps of a preset: which names they are looked for among, and what is filled in. */
export interface PresetPlace {
  readonly namesFor: (preset: FunnelPreset) => readonly string[];
  readonly put: (steps: readonly string[], preset: FunnelPreset) => PutSteps;
}

/** What parts the cells of a typed line must not part a name. */
const line = (name: string): string => name.replace(/\|/g, '\\|');

/**
 * A funnel of events gets its steps typed, a step a line; one of wide data its table, the one with most of the steps, and
 * the headers of the steps. undefined for a form without steps.
 */
export function presetInForm(
  form: Form,
  tables: readonly FoundTable[],
  eventNames: readonly string[],
): PresetPlace | undefined {
  const has = (name: string): boolean => form.columns.some((column) => column.name === name);
  if (has('steps')) {
    return {
      namesFor: () => eventNames,
      put: (steps) => ({
        columns: { steps: { offer: 'lines', text: steps.map(line).join('\n') } },
        settings: {},
      }),
    };
  }
  if (!has('steps_with_headers')) return undefined;
  const headersOf = ({ columns }: FoundTable): string[] => columns.map(({ header }) => header).filter(Boolean);
  const best = (preset: FunnelPreset): FoundTable | undefined => {
    const found = (table: FoundTable): number => presetSteps(preset, headersOf(table), 'en').found;
    return tables.filter((table) => found(table) > 0).sort((a, b) => found(b) - found(a))[0];
  };
  return {
    namesFor: (preset) => {
      const table = best(preset);
      return table ? headersOf(table) : [];
    },
    put: (steps, preset) => {
      const table = best(preset);
      const columns: Record<string, Choice> = table
        ? { steps_with_headers: { offer: tableOffer(table.key), text: '' } }
        : {};
      return { columns, settings: { steps: steps.map(line).join('\n') } };
    },
  };
}
