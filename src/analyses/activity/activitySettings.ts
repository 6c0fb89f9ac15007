import { beside, id, memberTable, optional, text, time } from '../columns.ts';
import { eventSettings } from '../events/eventSettings.ts';
import { rows } from '../settings.ts';

/** Arguments of the tables of activity. */
export const activityColumns = {
  member: id(),
  date: time(),
  event: optional(text()),
  properties: optional(beside()),
  members: optional(memberTable()),
};

/** Settings that all tables of activity know. */
export const activitySettings = { event: rows(), breakdown: rows(), ...eventSettings };
