import type { Form, PackedForm, PackedForms } from './form.ts';

/** Packs forms by language, the same ones in the same order; unpackForms.ts undoes it. Many texts are shared by many forms. */
export function packForms(byLanguage: Readonly<Record<string, readonly Form[]>>): PackedForms {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text)!;
  };
  const words = Object.fromEntries(
    Object.entries(byLanguage).map(([language, forms]) => [language, forms.map((form) => wordsOf(form).map(place))]),
  );
  const [forms] = Object.values(byLanguage);
  return { texts: [...places.keys()], forms: (forms ?? []).map(packed), words };
}

const packed = ({ id, group, shape, columns, settings }: Form): PackedForm => ({
  id,
  group,
  shape,
  columns: columns.map(({ label: _label, help: _help, ...column }) => column),
  settings: settings.map(({ name, reads, yes, choices }) => ({
    name,
    reads,
    yes,
    values: choices.map(([value]) => value),
  })),
});

const wordsOf = ({ title, summary, method, columns, settings }: Form): string[] => [
  title,
  summary,
  method,
  ...columns.flatMap(({ label, help }) => [label, help]),
  ...settings.flatMap(({ label, help, standard, choices }) => [
    label,
    help,
    standard,
    ...choices.map(([, name]) => name),
  ]),
];
