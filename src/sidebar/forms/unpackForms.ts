import type { Form, PackedForms } from './form.ts';

/** The forms in one language. */
export function unpackForms({ texts, forms, settings: all, words }: PackedForms, language: string): Form[] {
  return forms.map(({ columns, settings, ...form }, index) => {
    const places = words[language]![index]!;
    let next = 0;
    const text = (): string => texts[places[next++]!]!;
    const rows = (): string[][] => JSON.parse(text() || '[]');
    return {
      ...form,
      title: text(),
      summary: text(),
      method: text(),
      results: JSON.parse(text()),
      columns: columns.map((column) => ({ ...column, label: text(), help: text(), rows: rows() })),
      settings: settings
        .map((place) => all[place]!)
        .map(({ name, reads, yes, values }) => ({
          name,
          reads,
          yes,
          label: text(),
          help: text(),
          standard: text(),
          rows: rows(),
          choices: values.map((value): [string, string] => [value, text()]),
        })),
    };
  });
}
