import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/intake|files|formulas/.test(name),
);
const textsOf = (name: string): string[] =>
  readFileSync(join(root, 'src', name), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line));

describe('Chinese words', () => {
  test('have full-width punctuation beside Chinese characters', () => {
    const chinese = files.filter((name) => !/[\\/]en\.ts$/.test(name));
    const wrong = chinese.flatMap((name) =>
      textsOf(name)
        .filter((line) =>
          /[\u4e00-\u9fff][,;:!?](?![\w/])|[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]/.test(
            line.replace(/'[^']*\(元\)[^']*'|（|）/g, ''),
          ),
        )
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(wrong.filter((line) => !/RegExp|\/[a-z]*\.test|test\(|replace\(|like:|never:/.test(line))).toEqual([]);
  });

  test('in 繁體 have no character that is written so in 简体 only', () => {
    const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
    const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
    // Written alike in both in the sense that we use: 台北, 只, 系統 …
    const both = new Set(
      '台只系面後后里准几松谷表向征借致注干游布群峰托余采合才克回升志咨丑出占吃周咸志斗曲朱欲沖泛炼私羡药郁叶汇',
    );
    const wrong = files
      .filter((name) => /zh-?Hant/.test(name))
      .flatMap((name) =>
        [...new Set(textsOf(name).join('').replace(/简体/g, ''))]
          .filter(
            (sign) =>
              /[\u4e00-\u9fff]/.test(sign) &&
              !both.has(sign) &&
              toTraditional(sign) !== sign &&
              toSimplified(sign) === sign,
          )
          .map((sign) => `${name}: ${sign}`),
      );
    expect(wrong).toEqual([]);
  });
});
