import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { inlineScript } from '../../src/build/inlineScript.ts';
import { buildSidebar } from '../../src/build/sidebar.ts';

/** What HtmlService does to an inline script: `//` to the end of the line goes, wherever it stands. */
const sanitised = (script: string): string => script.replace(/\/\/.*$/gm, '');
const result = (script: string): unknown => JSON.parse(JSON.stringify(runInNewContext(script)));

describe('inlineScript(script)', () => {
  // Each script's value must survive the sanitiser; without the treatment most of them would not even parse.
  test.each([
    ["'https://example.com/a//b'"],
    ['`//${1 + 1}//`'],
    ["['a/', '/b', '///'].join('')"],
    ["'http://x'.replace(/^http:\\/\\//, '')"],
    ["'a//b'.split(/\\/\\//).length"],
    ["/[/\\\\]+/.test('//') && 'a/b'.replace(/\\//g, '|')"],
    ["'ab'.replace(/(?<!a)b|(?<=a)b/, 'c')"],
    ["'<?'.replace(/<?\\?/, 'x')"],
    ["['<\\/script>', '<!--', '<?'].join('')"],
    ["'会员'.replace(/会(?=员)/, 'x')"],
    ["'\\ud83d\\ude00'.replace(/😀/u, 'x')"],
    ["'\u001e\u2028'.length"],
    ['(1 /* one */ + 2) // three\n'],
    ['var a = 8, g = 2; a / g / 2'],
    ['var n = 3, all = []; while (n --> 0) all.push(n); all'],
  ])('%s means the same after HtmlService', (script) => {
    const safe = inlineScript(script);
    expect(result(sanitised(safe))).toEqual(result(script));
    expect(safe).toMatch(/^[\n -~]*$/);
  });

  test('a tagged template with // is refused: its tag would see another text', () => {
    expect(() => inlineScript('String.raw`a//b`')).toThrow('A tagged template holds //: String.raw`a//b`');
  });

  test('a comparison that reads like the end of the script is refused', () => {
    expect(() => inlineScript('2</script/.test("")')).toThrow('The inline script still holds </script');
  });
});

describe('buildSidebar()', () => {
  test('is one page whose script survives HtmlService, in ASCII, without any address or comment', async () => {
    const html = await buildSidebar();
    expect(html).toMatch(/^[\s -~]*$/);
    expect(html).not.toMatch(/https?:|<!--|<\?|src=|<link|localStorage|sessionStorage/);
    expect(html).toContain('<base target="_top">');
    const [, script] = /<script>([\s\S]*)<\/script>/.exec(html)!;
    expect(sanitised(script!)).toBe(script);
    expect(() => parse(script!, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});
