import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';
import { sanitiseHtml } from '../../../src/host/runtime/sanitise.ts';
import { inScript, refusalOf } from './inScript.ts';

describe('H10 HtmlService', () => {
  it.each([
    [
      'an address in a string',
      '<script>var a = "https://x.y"; b();\nc();</script>',
      '<script>var a = "https:\nc();</script>',
    ],
    ['comments', '<!-- a --><p>b</p><script>/* c */d(); // e\nf();</script>', '<p>b</p><script>d(); \nf();</script>'],
    ['a charset declaration', '<meta charset="utf-8"><p>x</p>', '<p>x</p>'],
    ['an address in an attribute, which stays', '<a href="https://x.y">x</a>', '<a href="https://x.y">x</a>'],
    [
      'an escaped address, which stays',
      '<script>var a = "https:/\\/x.y";</script>',
      '<script>var a = "https:/\\/x.y";</script>',
    ],
    ['letters beyond ASCII', '<p>é用</p>', '<p>Ã©ç\u0094¨</p>'],
    ['entities, which stay', '<p>&#29992;</p>', '<p>&#29992;</p>'],
  ])('strips or keeps %s', (_, html, shown) => {
    expect(sanitiseHtml(html)).toBe(shown);
  });

  it.each(['<script>a();', '<style>p{}', '<!-- open', '<p class="x'])('refuses %j', (html) => {
    expect(() => sanitiseHtml(html)).toThrow('Malformed HTML content');
  });

  it('H15 finds files by name without extension', () => {
    expect(refusalOf("HtmlService.createHtmlOutputFromFile('Sidebar.html')", { html: { Sidebar: '<p>x</p>' } })).toBe(
      'Exception: No HTML file named Sidebar.html was found.',
    );
    expect(
      inScript("return HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('T').getContent();", {
        html: { Sidebar: '<p>x</p>' },
      }),
    ).toBe('<p>x</p>');
  });

  it('H12 shows one sidebar of 300 pixels', () => {
    const host = openHost({
      code: "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Member Ops').setWidth(500)); }",
      html: { Sidebar: '<p>x</p>' },
    });
    expect(host.sidebar).toBeNull();
    expect(host.clickMenu('show')).toEqual({ ok: true, value: null });
    expect(host.sidebar).toEqual({ html: '<p>x</p>', title: 'Member Ops', width: 300, height: 400 });
  });
});
