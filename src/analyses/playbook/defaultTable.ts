import type { ResultCell, Say } from '../analysis.ts';
import { DEFAULT_ACTIONS } from './defaultActions.ts';
import { namesOfLabels } from './knownLabels.ts';

/**
 * Our playbook as a table to copy and edit: each label in the language of the file, once, and what we do with it.
 * wordOf gives the key of the word to show for an action.
 */
export function defaultTable(header: readonly string[], wordOf: (action: string) => string, say: Say): ResultCell[][] {
  const rows: ResultCell[][] = [];
  const shown = new Set<string>();
  const actions = DEFAULT_ACTIONS().byId;
  namesOfLabels(say.language).forEach(([name], id) => {
    const action = actions.get(id);
    if (!action || shown.has(name)) return;
    shown.add(name);
    rows.push([name, say(wordOf(String(action[0])))]);
  });
  return [header.map((key) => say(key)), ...rows];
}
