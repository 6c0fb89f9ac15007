import { type Node, parse, type Token, tokTypes } from 'acorn';

/** Names of XML vocabularies in Preact: no addresses, but they read like ones. */
const NAMESPACES = /http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML)/g;

/**
 * A script that HtmlService leaves alone when it stands inside a page: HtmlService removes `//` to the end of the line
 * even inside strings, so strings and templates get `/\/`, regular expressions `\x2f`, and comments go. The program
 * stays the same. Throws where `//`, `</script`, `<!--` or `<?` would remain.
 */
export function inlineScript(script: string): string {
  const tokens: Token[] = [];
  const comments: { start: number; end: number }[] = [];
  const program = parse(script, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onToken: tokens,
    onComment: (_, __, start, end) => comments.push({ start, end }),
  });
  refuseTaggedSlashes(program, script);
  const edits = [
    ...comments.map(({ start, end }) => ({ start, end, text: ' ' })),
    ...tokens.flatMap((token) => {
      const source = script.slice(token.start, token.end);
      const text = rewritten(token, source);
      return text === source ? [] : [{ start: token.start, end: token.end, text }];
    }),
  ].sort((a, b) => b.start - a.start);
  const safe = edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), script);
  const left = /\/\/|<\/script|<!--|<\?/i.exec(safe);
  if (left)
    throw new Error(
      `The inline script still holds ${left[0]}: ${safe.slice(Math.max(0, left.index - 40), left.index + 40)}`,
    );
  return safe;
}

/** Signs beyond ASCII are corrupted on the way, control characters may be. */
const unicodeEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

function rewritten(token: Token, source: string): string {
  if (token.type === tokTypes.regexp) return safeRegex(source);
  if (token.type !== tokTypes.string && token.type !== tokTypes.template) return source;
  return source
    .replace(NAMESPACES, (name) => name.replace('http:', 'http\\x3a'))
    .replace(/\/(?=\/)/g, '/\\')
    .replace(/<(?=\/script|!--|\?)/gi, '\\x3c')
    .replace(/[^\n -~]/g, unicodeEscape);
}

/**
 * Every slash of the body, escaped or not, becomes \x2f: an escaped one would leave `//` before the end. Signs beyond
 * ASCII become \u escapes, which esbuild does in strings only.
 */
function safeRegex(source: string): string {
  const end = source.lastIndexOf('/');
  const body = source
    .slice(1, end)
    .replace(/\\?[\s\S]/g, (sign) => (sign === '/' || sign === '\\/' ? '\\x2f' : sign))
    .replace(/(?<!\(\?)<(?=\?|!--)/g, '\\x3c')
    .replace(/[^\n -~]/g, unicodeEscape);
  return `/${body}${source.slice(end)}`;
}

/** A tag sees the raw text of its template, which an escape would change. */
function refuseTaggedSlashes(node: Node, script: string): void {
  if (node.type === 'TaggedTemplateExpression' && script.slice(node.start, node.end).includes('//')) {
    throw new Error(`A tagged template holds //: ${script.slice(node.start, node.start + 80)}`);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') refuseTaggedSlashes(child, script);
    }
  }
}
