import { basename } from 'node:path';
import { parse } from 'acorn';

/**
 * Modules of one bundle, as one script that defines App_: the look-up of a chapter by its name. A chapter travels as text
 * and is evaluated when it is first asked for: Google parses the whole script at every call, and text costs a tenth of
 * what code costs. Throws where a module is written in a way that it can't bind.
 */
export function bindChapters(modules: readonly { path: string; text: string }[]): string {
  const shortOf = shortNames(modules.map(({ path }) => basename(path, '.js')));
  const entries = modules.map(({ path, text }) => {
    const name = shortOf(basename(path, '.js'));
    return `${JSON.stringify(name)}:${quoted(`"use strict";${asChapter(name, text, shortOf)}`)}`;
  });
  return `"use strict";var App_=(()=>{const texts={
${entries.join(',\n')}
},made={};
const chapter_=(name)=>made[name]||(made[name]=new Function("chapter_",texts[name])(chapter_));
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
