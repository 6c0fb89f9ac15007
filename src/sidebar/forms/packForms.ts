import type { Form, FormSetting, PackedForm, PackedForms, PackedSetting } from './form.ts';

/** Packs forms by language, the same ones in the same order; unpackForms.ts undoes it. Many texts are shared by many forms. */
export function packForms(byLanguage: Readonly<Record<string, readonly Form[]>>): PackedForms {
  const [texts, settings] = [new Map<string, number>(), new Map<string, number>()];
  const place = (text: string): number => placeIn(texts, text);
  const words = Object.fromEntries(
    Object.entries(byLanguage).map(([language, forms]) => [language, forms.map((form) => wordsOf(form).map(place))]),
  );
  const [forms] = Object.values(byLanguage);
  const shared = (setting: FormSetting): number => placeIn(settings, JSON.stringify(packedSetting(setting)));
  const packed = (forms ?? []).map((form) => packedForm(form, form.settings.map(shared)));
  const parsed = [...settings.keys()].map((text): PackedSetting => JSON.parse(text));
  return { texts: [...texts.keys()], forms: packed, settings: parsed, words };
}

/** The place of a text among others, the next free one when it is new. */
function placeIn(places: Map<string, number>, text: string): number {
  const place = places.get(text) ?? places.size;
  places.set(text, place);
  return place;
}

const packedForm = ({ id, group, shape, columns }: Form, settings: readonly number[]): PackedForm => ({
  id,
  group,
  shape,
  columns: columns.map(({ label: _label, help: _help, rows: _rows, ...column }) => column),
  settings,
});

const packedSetting = ({ name, reads, yes, choices }: FormSetting): PackedSetting => ({
  name,
  reads,
  yes,
  values: choices.map(([value]) => value),
});

const wordsOf = ({ title, summary, method, results, columns, settings }: Form): string[] => [
  title,
  summary,
  method,
  JSON.stringify(results),
  ...columns.flatMap(({ label, help, rows }) => [label, help, asText(rows)]),
  ...settings.flatMap(({ label, help, standard, choices, rows }) => [
    label,
    help,
    standard,
    asText(rows),
    ...choices.map(([, name]) => name),
  ]),
];

const asText = (rows: readonly (readonly string[])[]): string => (rows.length > 0 ? JSON.stringify(rows) : '');
