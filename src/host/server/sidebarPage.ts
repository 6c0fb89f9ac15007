/**
 * The sidebar as its frame loads it: the sanitised HTML with google.script put in before any script of it runs.
 * `bridge` is the bundled client; it finds its settings in BRIDGE_SETUP.
 */
export function sidebarPage(
  html: string,
  bridge: string,
  names: readonly string[],
  pageOrigins: readonly string[],
): string {
  const setup = JSON.stringify({ names, pageOrigins }).replace(/</g, '\\u003c');
  const script = `<script>var BRIDGE_SETUP=${setup};${bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head) return html.slice(0, head.index + head[0].length) + script + html.slice(head.index + head[0].length);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!DOCTYPE html>';
  return doctype + script + html.replace(/^\s*<!doctype[^>]*>/i, '');
}

/** Everything inline, nothing from the network: the add-on reaches the outside through google.script alone. */
export function sidebarPolicy(pageOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline' blob:",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    `frame-ancestors ${pageOrigins.join(' ')}`,
  ].join('; ');
}
