import { basename } from 'node:path';
import { parse } from 'acorn';
import { packText } from './pack/packText.ts';

/** A chapter of the bundle; a packed one is unpacked when it is first asked for. */
export interface Chapter {
  readonly path: string;
  readonly text: string;
  readonly packed: boolean;
}

/**
 * Chapters of one bundle, as one script that defines App_: the look-up of a chapter by its name. A chapter travels as text
 * and is evaluated when it is first asked for: Google parses the whole script at every call, and text costs a tenth of
 * what code costs. `unpacker` is the code of unpackText. Throws where a module is written in a way that it can't bind.
 */
export function bindChapters(chapters: readonly Chapter[], unpacker: string): string {
  const shortOf = shortNames(chapters.map(({ path }) => basename(path, '.js')));
  const entries = chapters.map(({ path, text, packed }) => {
    const name = shortOf(basename(path, '.js'));
    const code = `"use strict";${asChapter(name, text, shortOf)}`;
    const short = packed ? packText(code) : code;
    return `${JSON.stringify(name)}:${short.length < code.length ? `[${code.length},${quoted(short)}]` : quoted(code)}`;
  });
  return `"use strict";var App_=(()=>{${unpacker}const texts={
${entries.join(',\n')}
},made={};
const textOf_=(text)=>typeof text==="string"?text:unpack_.unpackText(text[1],text[0]);
const chapter_=(name)=>made[name]||(made[name]=new Function("chapter_",textOf_(texts[name]))(chapter_));
return chapter_})();`;
}

/** Shared chapters have long names after their content; a number does. */
function shortNames(names: readonly string[]): (name: string) => string {
  const shared = names.filter((name) => name.startsWith('chunk-'));
  return (name) => (shared.includes(name) ? shared.indexOf(name).toString(36) : name);
}

/** A function body: takes what it needs from other chapters, returns what it offers. */
function asChapter(name: string, text: string, shortOf: (name: string) => string): string {
  const tree = parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  let body = '';
  let offered = '';
  for (const node of tree.body) {
    const source = text.slice(node.start, node.end);
    if (node.type === 'ImportDeclaration') {
      const from = shortOf(basename(String(node.source.value), '.js'));
      const names = node.specifiers.map((one) => {
        if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier') throw new Error(`${name}: ${source}`);
        return `${one.imported.name}:${one.local.name}`;
      });
      body += names.length > 0 ? `const{${names.join(',')}}=chapter_("${from}");` : `chapter_("${from}");`;
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      offered += node.specifiers
        .map((one) => {
          if (one.local.type !== 'Identifier' || one.exported.type !== 'Identifier')
            throw new Error(`${name}: ${source}`);
          return `${one.exported.name}:${one.local.name},`;
        })
        .join('');
    } else if (node.type.startsWith('Export')) throw new Error(`${name}: ${source}`);
    else body += source.endsWith(';') || source.endsWith('}') ? `${source}\n` : `${source};\n`;
  }
  return `${body}return{${offered}};`;
}

/** A string literal between the quotes that need fewer escapes. */
function quoted(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  const single = escaped.replace(/'/g, "\\'");
  const double = escaped.replace(/"/g, '\\"');
  return single.length <= double.length ? `'${single}'` : `"${double}"`;
}
