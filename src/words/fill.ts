/** A sentence with its {names} filled in; a name without a value leaves nothing. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
