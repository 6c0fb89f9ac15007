import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/engine/language.ts';
import { axeFindings, launch, overflow } from './openSidebar.ts';
import { SCENES } from './scenes.ts';

/** A folder for pictures of every screen, when somebody wants to look at them. */
const pictures = process.env.SCREENSHOTS;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.keys(SCENES))(
    '%s: axe-core finds nothing; nothing is wider than 300 px, nor than 150 at 200 %% zoom',
    async (name) => {
      const page = await SCENES[name]!(browser, language, {});
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await page.locator('button.filled').count()).toBeLessThanOrEqual(1);
      expect(page.broken).toEqual([]);
      if (pictures) await page.screenshot({ path: join(pictures, `${language} ${name}.png`), fullPage: true });
      // A browser zoom of 200 % leaves half as many CSS pixels.
      await page.setViewportSize({ width: 150, height: 400 });
      expect(await overflow(page)).toBe(0);
      if (pictures) await page.screenshot({ path: join(pictures, `${language} ${name} zoomed.png`), fullPage: true });
      await page.context().close();
    },
  );
});
