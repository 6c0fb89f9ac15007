import type { Condition } from '../conditions/condition.ts';

/** What counts as one event: its name ('' is any event), and conditions that must all hold. */
export interface EventRule {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

/** An event known by its name alone. */
export const eventNamed = (name: string): EventRule => ({ name, conditions: [] });

export const ANY_EVENT: EventRule = { name: '', conditions: [] };
