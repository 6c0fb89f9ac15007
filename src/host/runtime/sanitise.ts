import { refuse } from '../model/refusal.ts';

/**
 * What HtmlService does to a page: comments and charset declarations go, in inline scripts everything from `//` to the
 * end of its line goes (inside strings too) and comments, and characters beyond ASCII arrive as the bytes of their
 * UTF-8 read one by one. Refuses what it cannot read as HTML.
 */
export function sanitiseHtml(html: string): string {
  if (!isWellFormed(html)) refuse('Malformed HTML content');
  return corrupted(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<meta\s[^>]*charset[^>]*>/gi, '')
      .replace(
        /(<script\b(?![^>]*\ssrc=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi,
        (_, open: string, body: string, close: string) => open + withoutComments(body) + close,
      ),
  );
}

function withoutComments(script: string): string {
  return script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n\r]*/g, '');
}

function corrupted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII
  return text.replace(/[^\u0000-\u007f]+/g, (letters) => Buffer.from(letters, 'utf8').toString('latin1'));
}

/** Whether scripts, styles, comments and tags are closed. */
function isWellFormed(html: string): boolean {
  if (html.includes('\u0000')) return false;
  const rest = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '');
  return !/<!--|<(script|style)\b/i.test(rest) && !/<[a-z][^<>]*$/i.test(rest);
}
