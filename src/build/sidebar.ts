import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { packSigns } from '../sidebar/forms/packedSigns.ts';
import { allForms } from './forms.ts';
import { inlineScript } from './inlineScript.ts';
import { root } from './root.ts';

/**
 * dist/Sidebar.html as text: one file with its style and script inside, in ASCII, that survives what HtmlService does to
 * it (inlineScript.ts). It names no web address and needs nothing from the network.
 */
export async function buildSidebar(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'ascii',
    minify: true,
    write: false,
    define: { FORMS: JSON.stringify(packSigns(JSON.stringify(allForms()))) },
  });
  const css = await transform(readFileSync(join(root, 'src/sidebar/style.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  const html = pageOf(css.code.trim(), inlineScript(outputFiles[0]!.text.trim()));
  refuseForeign(html);
  return html;
}

const entities = (text: string) => text.replace(/[^\s -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const pageOf = (css: string, script: string) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Member Ops</title>
<style>${css}</style>
</head>
<body>
<div id="app"><main><h1>Member Ops</h1><p>${entities('Loading… · 正在加载… · 載入中…')}</p></main></div>
<script>${script}</script>
</body>
</html>
`;

/** Throws where the page would name an address, hold a scriptlet or a comment, or a sign that HtmlService corrupts. */
function refuseForeign(html: string): void {
  const wrong = /https?:[\\/]|[^\s -~]|<\?|<!--/.exec(html);
  if (wrong)
    throw new Error(`Sidebar.html: ${JSON.stringify(html.slice(Math.max(0, wrong.index - 60), wrong.index + 60))}`);
}
