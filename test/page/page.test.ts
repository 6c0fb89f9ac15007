import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCell, hoverCell, openStage, type Stage } from './fixture.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Waits until the model says so: the page sends edits without waiting for an answer. */
async function modelSays(check: () => unknown, expected: unknown): Promise<void> {
  await expect.poll(check, { timeout: 15_000 }).toEqual(expected);
}

const cell = (row: number, column: number) => stage.host().workbook.activeSheet.value(row, column);

/** Types into the cell selected, and waits until the selection has moved on to the cell below. */
async function type(page: Page, text: string): Promise<void> {
  const nameBox = page.locator('#grid input').first();
  const at = await nameBox.inputValue();
  const below = at.replace(/\d+/, (row) => String(Number(row) + 1));
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Enter');
  await expect.poll(() => nameBox.inputValue(), { timeout: 15_000 }).toBe(below);
}

/** Lets a clipboard or a dropped file reach the page as the browser would hand it over. */
function hand(
  page: Page,
  event: 'paste' | 'drop',
  content: { plain?: string; html?: string; file?: string; bytes?: number[] },
): Promise<void> {
  return page.evaluate(
    ({ event, content }) => {
      const data = new DataTransfer();
      if (content.plain !== undefined) data.setData('text/plain', content.plain);
      if (content.html !== undefined) data.setData('text/html', content.html);
      if (content.file) data.items.add(new File([new Uint8Array(content.bytes ?? [])], content.file));
      const target = event === 'paste' ? (document.activeElement ?? document.body) : document.getElementById('grid')!;
      const options = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data }),
      );
    },
    { event, content },
  );
}

describe('typing', () => {
  it('leaves reading to the model: days become days, an apostrophe keeps text', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 2);
    await type(page, '2026-11-01');
    await type(page, "'007");
    await type(page, '12.5%');
    await modelSays(() => [2, 3, 4].map((row) => cell(row, 2)), [46327, '007', 0.125]);
    await page.close();
  });

  it('offers our functions, tells their parameters, and shows the result with its spill', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 2);
    await page.keyboard.type('=DOUB', { delay: 30 });
    await page.getByText('Doubles a number.').waitFor();
    await page.keyboard.type('LE_UP(', { delay: 30 });
    await page.getByText('amount').first().waitFor();
    await page.getByText('[times]').waitFor();
    await page.keyboard.type('21)', { delay: 30 });
    // The list of suggestions closes a moment after the last key; while it is open Enter belongs to it.
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
    await modelSays(() => [cell(2, 2), cell(2, 3)], [42, 'spilled']);
    await page.close();
  });

  it('tells the sentence behind an error to whoever points at the cell', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 2);
    await type(page, '=DOUBLE_UP("x")');
    await modelSays(() => cell(2, 2), expect.objectContaining({ error: '#ERROR!' }));
    await hoverCell(page, 2, 2);
    await page.locator('#cell-card', { hasText: 'Column B holds text in row 3: write a number there.' }).waitFor();
    await page.close();
  });

  it('clears with Delete and brings back with Ctrl+Z', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 2);
    await type(page, '5');
    await modelSays(() => cell(2, 2), 5);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('#grid input').first().inputValue()).toBe('B2');
    await page.keyboard.press('Delete');
    await modelSays(() => cell(2, 2), '');
    await page.keyboard.press('Control+z');
    await modelSays(() => cell(2, 2), 5);
    await page.close();
  });
});

describe('pasting', () => {
  it('takes 50,000 rows of eight', async () => {
    const page = await stage.show();
    await clickCell(page, 1, 1);
    const plain = Array.from({ length: 50_000 }, (_, i) =>
      [`M${i}`, `Member ${i}`, 'Gold', '2026-10-31', i, i / 4, 'x', 'y'].join('\t'),
    ).join('\n');
    const before = Date.now();
    await hand(page, 'paste', { plain });
    await page.locator('.toast', { hasText: '50,000' }).waitFor();
    console.log(`50,000 rows of eight pasted and shown in ${Date.now() - before} ms`);
    expect([cell(50_000, 1), cell(50_000, 4), cell(50_000, 6)]).toEqual(['M49999', 46326, 12499.75]);
    await page.close();
  });

  it('reads an HTML table with spans, and can be undone', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 1);
    await hand(page, 'paste', {
      html: '<table><tr><td rowspan="2">a</td><td>1</td></tr><tr><td>two<br>lines</td></tr></table>',
      plain: 'a 1 two',
    });
    await modelSays(() => [cell(2, 1), cell(2, 2), cell(3, 1), cell(3, 2)], ['a', 1, '', 'two\nlines']);
    await page.keyboard.press('Control+z');
    await modelSays(() => [cell(2, 1), cell(2, 2), cell(3, 2)], ['', '', '']);
    await page.close();
  });
});

describe('a dropped file', () => {
  it('opens in a sheet of its name, ids as text, numbers and days as such', async () => {
    const page = await stage.show();
    const bytes = [
      ...new TextEncoder().encode('member_id,amount,order_date\n007,12.50,2026-10-31\n008,7,2026-11-01\n'),
    ];
    await hand(page, 'drop', { file: 'orders.csv', bytes });
    await modelSays(() => stage.host().workbook.activeSheet.name, 'orders');
    expect([1, 2, 3].map((column) => cell(2, column))).toEqual(['007', 12.5, 46326]);
    await page.close();
  });

  it('is shown under each encoding that its bytes may have, and the person picks', async () => {
    const page = await stage.show();
    // B0 A1 is 啊 in GB 18030 and 陛 in Big5: two characters as good as each other.
    await hand(page, 'drop', { file: 'a.csv', bytes: [0xb0, 0xa1, 0x0a, 0x31] });
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByText('Big5').click();
    await dialog.getByRole('button', { name: 'Use this' }).click();
    await modelSays(() => stage.host().workbook.activeSheet.name, 'a');
    expect(cell(1, 1)).toBe('陛');
    await page.close();
  });

  it('says in a sentence why it cannot be read', async () => {
    const page = await stage.show();
    await hand(page, 'drop', { file: 'empty.csv', bytes: [] });
    await page.locator('.toast', { hasText: 'empty.csv could not be read: it is empty.' }).waitFor();
    await page.close();
  });
});

describe('the add-on', () => {
  it('is in the menu by keyboard, and its toast is shown', async () => {
    const page = await stage.show();
    await page.getByRole('menuitem', { name: 'File' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown'])
      await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Say done');
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'All 12 rows checked' }).waitFor();
    await page.close();
  });

  it('has its sidebar in a frame of another origin that reaches the workbook through google.script.run', async () => {
    const page = await stage.show();
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Member Ops' }).click();
    await page.getByRole('menuitem', { name: 'Open the panel' }).click();
    const panel = page.frameLocator('.sidebar-frame');
    await panel.locator('#write').click();
    await panel.getByText('{"wrote":"from the panel"}').waitFor();
    expect(cell(3, 3)).toBe('from the panel');
    await panel.locator('#fail').click();
    await panel.getByText('The sheet is protected.').waitFor();
    await panel.locator('#date').click();
    await panel.getByText('Failed due to illegal value in property: 0').waitFor();
    const src = await page.locator('.sidebar-frame').getAttribute('src');
    expect(new URL(src ?? '').origin).not.toBe(new URL(page.url()).origin);
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
    await panel.locator('#close').click();
    await expect.poll(() => page.locator('.sidebar').isVisible()).toBe(false);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('F6 leaves the grid for the menus and the sidebar, and comes back to where one was', async () => {
    const page = await stage.show();
    await clickCell(page, 2, 2);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('F6');
    await expect.poll(focused).toBe('File');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter'])
      await page.keyboard.press(key);
    // A frame takes the focus before its content has come; Tab finds a button only in content.
    const write = page.frameLocator('.sidebar-frame').locator('#write');
    await write.waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('sidebar-frame');
    await page.keyboard.press('Tab');
    await expect.poll(() => write.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await modelSays(() => cell(3, 3), 'from the panel');
    await page.locator('.sidebar .tool').focus();
    await page.keyboard.press('F6');
    await page.keyboard.type('back in the cells');
    await page.keyboard.press('Enter');
    await modelSays(() => cell(2, 2), 'back in the cells');
    await page.close();
  });
});

describe('sheets', () => {
  it('that a person adds and renames are the model’s', async () => {
    const page = await stage.show();
    await page.locator('[data-u-comp="sheet-bar"] button, footer button').first().click();
    await modelSays(() => stage.host().workbook.sheets.map(({ name }) => name), ['Sheet1', 'Sheet2']);
    await page.getByText('Sheet2').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Orders');
    await page.keyboard.press('Enter');
    await modelSays(() => stage.host().workbook.sheets.map(({ name }) => name), ['Sheet1', 'Orders']);
    await page.getByText('Orders').waitFor();
    await page.close();
  });
});

describe.each(['en', 'zh-Hans', 'zh-Hant'])('around the grid in %s', (language) => {
  it('axe finds nothing, and no word of another language is left', async () => {
    const page = await stage.show(language);
    await page.getByRole('menuitem').first().click();
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(what: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const include = ['.header', '.toolbar', '.menu', '.toasts'];
      const { violations } = await axe.run({ include });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const text = await page.locator('.menus, .toolbar').allTextContents();
    if (language !== 'en') expect(text.join('')).not.toMatch(/File|Edit|Format|Automatic/);
    await page.close();
  });
});
