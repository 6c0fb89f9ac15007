import { InputError } from '../../engine/inputProblem.ts';
import type { Cell } from '../../intake/cell.ts';
import { cellText } from '../../intake/cellText.ts';
import type { ReadingContext } from '../../intake/context.ts';
import { TIERS } from '../intentTier/tiers.ts';
import { foldLabel, idsOfLabel } from '../playbook/knownLabels.ts';
import { readLimit } from '../readLimit.ts';
import { rowName } from '../rowName.ts';
import { tierOrder } from '../tierMovement/tierOrder.ts';

/** What the rows `tier` say of one tier. */
export interface TierRule {
  readonly name: string;
  /** A contact is overdue after so many days. */
  readonly days: number | undefined;
  /** '' is ours. */
  readonly tactic: string;
}

/** The rows `tier`: name, days, tactic, in order of priority. Throws InputError: no name, days that are no whole number. */
export function readTierRules(rows: readonly (readonly Cell[])[], reading: ReadingContext): TierRule[] {
  return rows.map(([name, cell, tactic]) => {
    const days = readLimit('tier', cell, reading);
    if (days !== undefined && (days < 0 || !Number.isInteger(days))) {
      const code = days < 0 ? 'negativeNumber' : 'notAWholeNumber';
      throw new InputError({ code, argument: 'tier', value: cellText(cell) });
    }
    return { name: rowName('tier', name), days, tactic: cellText(tactic) };
  });
}

/** The rule of a tier, by its name or by what it means in another language. */
export const ruleOf = (tier: string, rules: readonly TierRule[]): TierRule | undefined =>
  rules.find(({ name }) => foldLabel(name) === foldLabel(tier)) ??
  rules.find(({ name }) => idsOfLabel(name).some((id) => idsOfLabel(tier).includes(id)));

/** Different tiers, first whom to see first: as the rules stand, then strong intent before weak, then as tiers are shown. */
export function inPriority(tiers: readonly string[], rules: readonly TierRule[]): string[] {
  const ordered = tierOrder(tiers.filter(Boolean));
  const intents = TIERS.map((tier) => `intent ${tier}`);
  const rankOf = (tier: string): number => {
    const rule = ruleOf(tier, rules);
    if (rule) return rules.indexOf(rule);
    const intent = intents.findIndex((id) => idsOfLabel(tier).includes(id));
    return rules.length + (intent < 0 ? intents.length : intent);
  };
  const ranks = new Map(ordered.map((tier) => [tier, rankOf(tier)]));
  ordered.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  return tiers.includes('') ? [...ordered, ''] : ordered;
}
