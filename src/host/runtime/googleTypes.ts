import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
const files = [
  'spreadsheet',
  'base',
  'html',
  'utilities',
  'properties',
  'cache',
  'lock',
  'script',
  'charts',
  'url-fetch',
];
const spaceFiles: Record<string, string> = { URL_Fetch: 'url-fetch' };

const texts = new Map<string, string>();
const tables = new Map<string, Map<string, string[][]> | null>();
const enums = new Map<string, readonly string[]>();

/** The declarations of one of Google's namespaces without comments; '' for one that is not read here. */
function declarations(space: string): string {
  const file = spaceFiles[space] ?? space.toLowerCase();
  let text = texts.get(file);
  if (text === undefined) {
    text = files.includes(file)
      ? readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
          '',
        )
      : '';
    texts.set(file, text);
  }
  return text;
}

/** Every member of an interface ('Spreadsheet.Range') with the parameter types of its signatures; properties have none. */
export function membersOf(interfaceName: string): Map<string, string[][]> | null {
  let table = tables.get(interfaceName);
  if (table === undefined) {
    const [space, name] = interfaceName.split('.') as [string, string];
    const match = new RegExp(`interface ${name}(?: extends [\\w.]+)? \\{([\\s\\S]*?)\\n        \\}`).exec(
      declarations(space),
    );
    table = match ? parseMembers(match[1]!) : null;
    tables.set(interfaceName, table);
  }
  return table;
}

/** Parameter types of a member's signatures; null for a name that Google's interface does not have. */
export function signaturesOf(interfaceName: string, member: string): readonly (readonly string[])[] | null {
  return membersOf(interfaceName)?.get(member) ?? null;
}

/** Names of the members of an enumeration ('Spreadsheet.WrapStrategy'). */
export function enumNamesOf(path: string): readonly string[] {
  let names = enums.get(path);
  if (!names) {
    const [space, name] = path.split('.') as [string, string];
    const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(declarations(space))?.[1] ?? '';
    names = body
      .split(',')
      .map((member) => member.trim())
      .filter((member) => member !== '');
    enums.set(path, names);
  }
  return names;
}

function parseMembers(body: string): Map<string, string[][]> {
  const members = new Map<string, string[][]>();
  for (const statement of splitTop(body, ';')) {
    const text = statement.replace(/\s+/g, ' ').trim();
    const match = /^(?:readonly )?(\w+)\??(\(|:)/.exec(text);
    if (!match) continue;
    const name = match[1]!;
    const signatures = members.get(name) ?? [];
    if (match[2] === '(') signatures.push(parameterTypes(text.slice(name.length + 1, text.lastIndexOf('):'))));
    members.set(name, signatures);
  }
  return members;
}

function parameterTypes(list: string): string[] {
  return splitTop(list, ',')
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const [, rest, optional, type] = /^(\.\.\.)?\w+(\?)?: ([\s\S]+)$/.exec(parameter)!;
      return `${rest ?? ''}${type}${optional ?? ''}`;
    });
}

/** Splits at a character outside brackets. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!;
    if ('({[<'.includes(letter)) depth++;
    else if (')}]'.includes(letter) || (letter === '>' && text[index - 1] !== '=')) depth--;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
