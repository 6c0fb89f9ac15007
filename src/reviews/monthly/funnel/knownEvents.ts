/**
 * Names that events of one stage commonly have, in the three languages, in the order of a purchase. Written with word
 * boundaries instead of spaces, because exports write add_to_cart, AddToCart and "add to cart" alike.
 */
export const KNOWN_STAGES: readonly RegExp[] = [
  /^(home|homepage|main|landing|visit|visited|page ?view|app ?open|open|launch|session ?start|enter|first ?visit)|首页|首頁|访问|訪問|造訪|打开|打開|进店|進店|进入|進入/,
  /product|item ?(view|page|detail)|view ?(item|content|detail)|^(view|browse)(ed)?$|商品|详情|詳情|浏览|瀏覽/,
  /cart|basket|加购|加購|购物车|購物車/,
  /check ?out|shipping|place ?order|submit ?order|create ?order|结算|結算|结账|結帳|提交订单|提交訂單|确认订单|確認訂單|下单|下單/,
  /purchas|^paid$|^pay$|payment ?(success|done|complete|received)|pay ?success|order ?(paid|complete)|^(order|buy|bought)$|transaction|支付|付款|购买|購買|成交|买单|買單/,
];

/** What goes wrong or is undone is no step forward. */
const BACKWARD = /error|fail|bug|cancel|remove|refund|return|失败|失敗|取消|退款|退货|退貨|移除|删除|刪除/;

/** A name for comparing: lower case, words parted by one blank. */
export const foldEvent = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.:/\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** The stage of an event by its name, the last one that fits; -1 for none. */
export function stageOfEvent(name: string): number {
  const folded = foldEvent(name);
  if (BACKWARD.test(folded)) return -1;
  for (let stage = KNOWN_STAGES.length - 1; stage >= 0; stage--) if (KNOWN_STAGES[stage].test(folded)) return stage;
  return -1;
}
