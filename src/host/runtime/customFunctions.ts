/** A custom function as autocomplete shows it. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string }[];
}

const declaration = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z$][\w$]*)\s*\(([^)]*)\)/g;

/** The custom functions that a script offers: top-level functions whose JSDoc says @customfunction. */
export function customFunctionsIn(code: string): CustomFunction[] {
  const found: CustomFunction[] = [];
  for (const [, comment, name, list] of code.matchAll(declaration)) {
    const text = comment!.replace(/^\s*\*? ?/gm, '');
    if (!/@customfunction\b/i.test(text) || name!.endsWith('_')) continue;
    const [description = '', ...tags] = text.split(/^@/m);
    const described = new Map<string, string>();
    for (const tag of tags) {
      const match = /^param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s*-?\s*([\s\S]*)$/.exec(tag);
      if (match) described.set(match[1]!, oneLine(match[2]!));
    }
    const params = list!
      .split(',')
      .map((param) => param.trim().replace(/^\.\.\.|\s*=.*$/g, ''))
      .filter(Boolean);
    found.push({
      name: name!,
      description: oneLine(description),
      params: params.map((param) => ({ name: param, description: described.get(param) ?? '' })),
    });
  }
  return found;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
