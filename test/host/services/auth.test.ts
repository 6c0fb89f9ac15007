import { describe, expect, it } from 'vitest';
import { openHost } from '../../../src/host/host.ts';
import { inScript, refusalOf } from './inScript.ts';

const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const containerUi = 'https://www.googleapis.com/auth/script.container.ui';
const both = { manifest: { oauthScopes: [currentOnly, containerUi] } };

/** What a custom function throws when it does something. */
function customRefusal(expression: string): string {
  const host = openHost({ code: `function F() { ${expression}; return 'fine'; }` });
  const outcome = host.runCustomFunction('F', []);
  return outcome.ok ? String(outcome.value) : outcome.error.message;
}

/** What onOpen throws, '' when it runs through. */
function openRefusal(body: string, mode: 'NONE' | 'LIMITED', manifest = both.manifest): string {
  const host = openHost({ code: `function onOpen(e) { ${body} }`, manifest });
  host.open(mode);
  return host.logs.map(({ text }) => text).join();
}

describe('C1 a custom function', () => {
  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'You do not have permission to call setValue'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").clear()', 'You do not have permission to call clear'],
    ['SpreadsheetApp.getActive().insertSheet("x")', 'You do not have permission to call insertSheet'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['SpreadsheetApp.openById("x")', 'You do not have permission to call SpreadsheetApp.openById'],
    [
      'PropertiesService.getDocumentProperties().setProperty("a", "b")',
      'You do not have permission to call setProperty',
    ],
  ])('may not do %s', (expression, message) => {
    expect(customRefusal(expression)).toBe(message);
  });

  it.each([
    'SpreadsheetApp.getActive().getSheets()[0].getRange("A1:B2").getValues()',
    'SpreadsheetApp.getActive().getSpreadsheetTimeZone()',
    'PropertiesService.getDocumentProperties().getProperty("a")',
    'Utilities.formatDate(new Date(0), "Etc/UTC", "yyyy")',
    'CacheService.getScriptCache().put("a", "b")',
    'Session.getActiveUserLocale()',
    'Logger.log("x")',
  ])('may do %s', (expression) => {
    expect(customRefusal(expression)).toBe('fine');
  });
});

describe('onOpen', () => {
  it('A2 without rights may build the menu from the locale, nothing else', () => {
    const menu =
      "Session.getActiveUserLocale(); SpreadsheetApp.getUi().createAddonMenu().addItem('Start…', 'start').addToUi();";
    expect(openRefusal(menu, 'NONE')).toBe('');
    expect(openRefusal('SpreadsheetApp.getActiveSpreadsheet();', 'NONE')).toBe(
      'onOpen: Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
    expect(openRefusal('PropertiesService.getDocumentProperties();', 'NONE')).toMatch(
      /You do not have permission to call PropertiesService.getDocumentProperties/,
    );
  });

  it('A2 that fails leaves Help alone in the menu', () => {
    const host = openHost({
      code: "SpreadsheetApp.getActiveSpreadsheet(); function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }",
    });
    expect(host.open('NONE')).toEqual([{ label: 'Help' }]);
    expect(host.open('LIMITED')).toEqual([{ label: 'a', functionName: 'b' }, { label: 'Help' }]);
  });

  it('A3 with limited rights may read the document and show no sidebar', () => {
    expect(openRefusal('SpreadsheetApp.getActive().getSheets();', 'LIMITED')).toBe('');
    expect(openRefusal("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));", 'LIMITED')).toBe(
      `onOpen: Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${containerUi}`,
    );
  });
});

describe('A4 a script whose manifest lacks a scope', () => {
  it('may not show a sidebar', () => {
    expect(
      refusalOf("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", {
        manifest: { oauthScopes: [currentOnly] },
      }),
    ).toBe(
      `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${containerUi}`,
    );
  });

  it('may not touch the document', () => {
    const host = openHost({
      code: 'function f() { return SpreadsheetApp.getActive().getName(); }',
      manifest: { oauthScopes: [containerUi] },
    });
    expect(host.call('f')).toMatchObject({
      ok: false,
      error: {
        message: expect.stringContaining('Specified permissions are not sufficient to call SpreadsheetApp.getActive.'),
      },
    });
  });

  it.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'https://www.googleapis.com/auth/spreadsheets'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', 'https://www.googleapis.com/auth/script.scriptapp'],
  ])('may not do %s with the scopes of the open file only', (expression, member, scope) => {
    expect(refusalOf(expression, both)).toBe(
      `Exception: Specified permissions are not sufficient to call ${member}. Required permissions: ${scope}`,
    );
  });
});

describe('an execution', () => {
  it('A9 starts with fresh globals', () => {
    const host = openHost({ code: 'var count = 0; function next() { count++; return count; }' });
    expect([host.call('next'), host.call('next')]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
  });

  it('knows only what the language has, besides the services', () => {
    const missing = [
      'setTimeout',
      'URL',
      'TextEncoder',
      'structuredClone',
      'crypto',
      'atob',
      'fetch',
      'process',
      'require',
      'window',
      'performance',
    ];
    expect(
      inScript(
        `return ${JSON.stringify(missing)}.filter(function (name) { return typeof globalThis[name] !== 'undefined'; });`,
      ),
    ).toEqual([]);
  });

  it("has the host's clock", () => {
    expect(
      inScript(
        'return [new Date().getTime(), Date.now(), new Date() instanceof Date, Object.prototype.toString.call(new Date())];',
        { now: 1_700_000_000_000 },
      ),
    ).toEqual([1_700_000_000_200, 1_700_000_000_200, true, '[object Date]']);
  });

  it('A7 from a menu item without a function says so', () => {
    expect(openHost({ code: '' }).clickMenu('nowhere')).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: nowhere' },
    });
  });
});
