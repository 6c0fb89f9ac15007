import { expect, test } from 'vitest';
import type { Boot } from '../../src/addon/api.ts';
import { ask, openAndDrive } from './driveReview.ts';
import { openShop } from './shop.ts';

/**
 * Google words its refusals in the language of the person's account. The first in Traditional Chinese is from a public
 * list of such messages, the second from a report; the others are what the English ones would be.
 */
test.each([
  ['很抱歉，伺服器發生錯誤，請稍後再試。', 'transient'],
  ['抱歉，服务器出错。请稍候再试。', 'transient'],
  ['存取文件時，試算表服務逾時。', 'transient'],
  ['您正在嘗試編輯受保護的儲存格或物件。', 'protected'],
  ['您正在尝试修改受保护的单元格或对象。', 'protected'],
  ['此操作会使工作簿中的单元格数量超过 10000000 个的上限。', 'gridFull'],
  ['您输入的内容超过单个单元格 50000 个字符的上限。', 'textTooLong'],
  ['超過最長執行時間', 'tooLong'],
  ['您已超出属性存储空间配额。', 'storageFull'],
  ['單日叫用服務的次數過多。', 'dayLimit'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'transient'],
])('%s', (message, code) => {
  const host = openShop({ userLocale: 'zh_TW' });
  host.faults.inject({ at: 3, kind: 'error', message });
  const answer = ask<Boot>(host, 'sidebarBoot');
  expect(answer).toMatchObject({ ok: false, refusal: { code } });
  expect(answer?.ok ? '' : answer?.refusal.message).toMatch(/。$/);
});

test('a file that names no time zone is reviewed by the script’s', () => {
  const host = openShop({ switches: { zoneMissing: true } });
  expect(openAndDrive(host).trouble).toBe('');
  expect(ask<Boot>(host, 'sidebarBoot')).toMatchObject({ ok: true, value: { timezone: 'Etc/UTC' } });
});
