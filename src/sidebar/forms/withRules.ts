import type { Rules } from '../../addon/api.ts';
import type { Form, FormSetting } from './form.ts';

/** A form whose defaults are the file's own, where its settings sheet says something else than ours. */
export function withRules(form: Form, rules: Rules | null | undefined): Form {
  const kept = rules?.values[form.id] ?? [];
  return { ...form, settings: form.settings.map((setting) => withKept(setting, kept)) };
}

function withKept(setting: FormSetting, all: readonly (readonly string[])[]): FormSetting {
  const own = all.filter(([name]) => name === setting.name).map(([, ...cells]) => cells);
  const [values] = own;
  const ours = setting.rows.filter(([first]) => first !== '#');
  if (setting.reads === 'rows')
    return own.length === 0 || asLines(own) === asLines(ours) ? setting : { ...setting, kept: asLines(own) };
  if (!values) return setting;
  const text = values.join(', ');
  if (setting.reads === 'yesNo') {
    const yes = /^(yes|y|true|1|是|✓)$/i.test(text);
    return yes === setting.yes ? setting : { ...setting, yes, kept: text };
  }
  const choice = setting.choices.find((names) => names.some((name) => name.toLowerCase() === text.toLowerCase()));
  const shown = choice ? choice[1] : text;
  return shown === (ours[0] ? ours[0].join(', ') : setting.standard) ? setting : { ...setting, kept: shown };
}

/** Rows as a field of lines takes them (typedRows.ts). */
const asLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')).join('\n');
