import { beside, grid, id, memberTable, optional, text, time } from '../columns.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { choice, duration, rows, type SettingsOf, yes } from '../settings.ts';

/** What FUNNEL and FUNNEL_TREND are given. */
export const funnelColumns = {
  member: id(),
  event: text(),
  time: time(),
  steps: grid(),
  properties: optional(beside()),
  members: optional(memberTable()),
};

/** The settings that say what a try is. */
export const funnelSettings = {
  window: duration({ count: 14, unit: 'day' }),
  order: choice(['ordered', 'strict', 'any'], 'ordered'),
  'late steps': yes(false),
  exclude: rows(),
  'first time': rows(),
  breakdown: rows(),
  attribution: rows(),
  ...eventSettings,
};

export type FunnelSettings = SettingsOf<typeof funnelSettings>;
