import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../src/host/page/charts/niceTicks.ts';
import { parseTsv } from '../../src/host/page/importing/parseTsv.ts';
import { languageOfAddress } from '../../src/host/page/languageOfAddress.ts';
import { fill, WORDS } from '../../src/host/page/words.ts';
import { sidebarPage } from '../../src/host/server/sidebarPage.ts';

describe('parseTsv', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    [
      'a\t\n\t',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    [
      '"two\nlines"\t"say ""hi"""\nx\ty',
      [
        ['two\nlines', 'say "hi"'],
        ['x', 'y'],
      ],
    ],
    [
      '"open\tb\nc\td',
      [
        ['"open', 'b'],
        ['c', 'd'],
      ],
    ],
    ['5" disk\tb', [['5" disk', 'b']]],
  ])('reads %j', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});

describe('niceTicks', () => {
  it.each([
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 97, 5, [0, 20, 40, 60, 80, 100]],
    [-3, 7, 5, [-4, -2, 0, 2, 4, 6, 8]],
    [0, 0, 5, [0, 1]],
  ])('from %d to %d in about %d steps', (low, high, most, ticks) => {
    expect(niceTicks(low, high, most)).toEqual(ticks);
  });
});

describe('the language of the page', () => {
  it.each([
    ['?lang=zh-Hant', [], 'zh-Hant'],
    ['?lang=zh_CN', ['en'], 'zh-Hans'],
    ['', ['zh-TW', 'en'], 'zh-Hant'],
    ['', ['zh'], 'zh-Hans'],
    ['', ['fr-FR', 'en-GB'], 'en'],
    ['', ['fr-FR'], 'en'],
  ])('%j with a browser that prefers %j is %s', (search, preferred, language) => {
    expect(languageOfAddress(search, preferred)).toBe(language);
  });

  it('has every sentence in each language, with the same places for values', () => {
    const places = (sentence: string) => (sentence.match(/\{\d\}/g) ?? []).sort();
    for (const words of [WORDS['zh-Hans'], WORDS['zh-Hant']]) {
      for (const [key, sentence] of Object.entries(WORDS.en)) {
        const own = words[key as keyof typeof words];
        expect(own, key).not.toBe('');
        expect(places(own), key).toEqual(places(sentence));
      }
    }
  });

  it('fills values into a sentence', () => {
    expect(fill('{1} rows of {0}', 'a.csv', 3)).toBe('3 rows of a.csv');
  });
});

describe('the page of the sidebar', () => {
  it('gets google.script before any script of its own, and names cannot break out of it', () => {
    const page = sidebarPage(
      '<!DOCTYPE html><html><head><script>own()</script></head></html>',
      'bridge()',
      ['</script>'],
      [],
    );
    expect(page.indexOf('bridge()')).toBeLessThan(page.indexOf('own()'));
    expect(page).toContain('"\\u003c/script>"');
  });

  it('keeps the doctype first when there is no head', () => {
    expect(sidebarPage('<!doctype html><p>x</p>', '', [], [])).toMatch(
      /^<!doctype html><script>.*<\/script><p>x<\/p>$/i,
    );
  });
});
