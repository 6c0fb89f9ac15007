import { describe, expect, it } from 'vitest';
import { assign } from '../../src/intake/headers/assign.ts';
import { allFields, type TableKind } from '../../src/intake/headers/fields.ts';
import { foldHan } from '../../src/intake/headers/foldHan.ts';
import { namesIn } from '../../src/intake/headers/namesIn.ts';
import { normaliseHeader } from '../../src/intake/headers/normaliseHeader.ts';
import { scoreHeader } from '../../src/intake/headers/scoreHeader.ts';
import { withinOneSlip } from '../../src/intake/headers/withinOneSlip.ts';

/** The field that a header alone speaks for most. */
function bestField(header: string, kind: TableKind): string {
  const { text } = normaliseHeader(header);
  const scored = allFields()
    .filter((field) => field.kinds.includes(kind))
    .map((field) => ({
      id: field.id,
      ...scoreHeader(text, field, kind),
    }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best.score > 0 ? best.id : '';
}

describe('normaliseHeader(header)', () => {
  it.each([
    ['订单金额（元）', '订单金额', '元'],
    ['【必填】手机号*', '手机号', ''],
    ['Ｍember　ＩＤ', 'member id', ''],
    ['lastOrderDate', 'last order date', ''],
    ['utm_source', 'utm source', ''],
    ['會員 編號：', '会员编号', ''],
    ['累计消费/元', '累计消费', '元'],
    ['\u00a0Amount (USD)\u200b', 'amount', 'usd'],
    ['標簽', '标签', ''],
  ])('%s is %s, unit %s', (header, text, unit) => expect(normaliseHeader(header)).toEqual({ text, unit }));
});

describe('foldHan(text)', () => {
  it.each([
    ['標籤', '标签'],
    ['標簽', '标签'],
    ['裏', '里'],
    ['裡', '里'],
    ['臺', '台'],
    ['羣', '群'],
    ['後', '后'],
    ['用戶', '用户'],
    ['abc', 'abc'],
  ])('%s folds to %s', (from, to) => expect(foldHan(from)).toBe(to));
});

// The pairs that edit distance gets wrong (two Han characters apart), and the never-list of each field.
describe('look-alikes in members', () => {
  it.each([
    ['昵称', 'name'],
    ['姓名', 'name'],
    ['等级', 'level'],
    ['积分', 'points'],
    ['备注', ''],
    ['性别', 'gender'],
    ['注册时间', 'join_at'],
    ['最近登录时间', 'last_active_at'],
    ['首次消费时间', 'first_order_at'],
    ['最近消费时间', 'last_order_at'],
    ['推荐人', 'inviter_id'],
    ['团队人数', ''],
    ['团队等级', ''],
    ['储值余额', 'balance'],
    ['客单价', ''],
    ['平均月消费', ''],
    ['身份证号', ''],
    ['手机型号', ''],
    ['群名称', 'group'],
    ['是否同意短信', ''],
    ['创建者', ''],
    ['累計消費金額', 'total_spent'],
    ['最後購買日', 'last_order_at'],
    ['到期日', 'expiry'],
    ['订阅创建时间', ''],
    ['last login', 'last_active_at'],
    ['First order date', 'first_order_at'],
    ['member since', 'join_at'],
    ['Average order value', ''],
  ])('%s is %s', (header, field) => expect(bestField(header, 'members')).toBe(field));
});
describe('look-alikes in orders', () => {
  it.each([
    ['下单时间', 'order_at'],
    ['付款时间', 'order_at'],
    ['发货时间', ''],
    ['退款时间', ''],
    ['实付金额', 'amount'],
    ['退款金额', 'refund'],
    ['优惠金额', ''],
    ['运费', ''],
    ['物流单号', ''],
    ['订单编号', 'order_id'],
    ['卖家昵称', ''],
    ['收货人姓名', ''],
    ['商品名称', 'product'],
    ['运送方式', ''],
    ['发票号码', 'order_id'],
    ['顧客代號', 'user_id'],
    ['Shipping fee', ''],
    ['Refund amount', 'refund'],
    ['Discount amount', ''],
    ['Invoice Date', 'order_at'],
    ['Ship date', ''],
    ['Seller name', ''],
  ])('%s is %s', (header, field) => expect(bestField(header, 'orders')).toBe(field));
});

describe('the lists of names', () => {
  it('give each name to one field of a kind at its highest tier', () => {
    for (const kind of ['members', 'orders', 'activity'] as const) {
      const owner = new Map<string, string>();
      for (const field of allFields().filter(({ kinds }) => kinds.includes(kind))) {
        for (const name of field.exact
          .slice(0, 1)
          .flatMap(namesIn)
          .map((word) => normaliseHeader(word).text)) {
          expect([name, owner.get(name) ?? field.id]).toEqual([name, field.id]);
          owner.set(name, field.id);
        }
      }
    }
  });
});

describe('withinOneSlip(one, other)', () => {
  it.each([
    ['amount', 'amout', true],
    ['amount', 'amuont', true],
    ['order', 'order', true],
    ['amount', 'account', false],
    ['email', 'mail', true],
    ['level', 'lvl', false],
  ])('%s and %s: %s', (one, other, expected) => expect(withinOneSlip(one, other)).toBe(expected));
});

describe('assign(scores)', () => {
  it('finds the greatest sum where taking the best first would not', () => {
    expect(
      assign([
        [1, 0.9],
        [0.99, 0],
      ]),
    ).toEqual([1, 0]);
  });
  it('leaves rows and columns without a score alone', () => {
    expect(
      assign([
        [0, 0],
        [0, 0.5],
        [0, 0.4],
      ]),
    ).toEqual([-1, 1, -1]);
    expect(assign([])).toEqual([]);
  });
});
