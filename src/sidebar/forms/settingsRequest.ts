import type { SettingsRequest } from '../../addon/api.ts';
import type { Language } from '../../engine/language.ts';
import type { Form, FormSetting } from './form.ts';

/** Settings that every function knows: the file's language and the order of dates are asked for elsewhere. */
const COMMON = ['date order', 'language'];
export const ownSettings = ({ settings }: Form): FormSetting[] => settings.filter(({ name }) => !COMMON.includes(name));

/** What is sent to make the settings sheet and to keep values in it: every function with settings, and what explains them. */
export const settingsRequest = (
  forms: readonly Form[],
  language: Language,
  facts: string,
  keep: SettingsRequest['keep'],
  start: SettingsRequest['keep'] = [],
): SettingsRequest => ({
  language,
  facts,
  functions: forms
    .filter((form) => ownSettings(form).length > 0)
    .map((form) => ({
      id: form.id,
      title: form.title,
      help: Object.fromEntries(form.settings.map(({ name, help }) => [name, help])),
      rows: Object.fromEntries(
        ownSettings(form).flatMap(({ name, rows }) =>
          rows.length > 0 ? [[name, rows.map((cells) => [...cells])]] : [],
        ),
      ),
      tables: form.columns
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, label, help, rows }) => ({ name, label, help, rows: rows.map((cells) => [...cells]) })),
    })),
  start,
  keep,
});
