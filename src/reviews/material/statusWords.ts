const NOT_COUNTED =
  /取消|关闭|關閉|作废|作廢|失败|失敗|未付|待.{0,3}付|等待付|未支付|待支付|已退款|全额退|全額退|退款成功|退款完成|已退货|已退貨|cancel|\bvoid|fail|unpaid|awaiting payment|payment pending|^pending|^refunded$|fully refunded|abandon|declined|^draft|^expired|incomplete/i;
const COUNTED = /未取消|not cancel|partial|部分退/i;

/** Whether an order with this status brought no money: cancelled, closed, unpaid, failed or refunded in full. */
export const isNoOrder = (status: string): boolean => NOT_COUNTED.test(status) && !COUNTED.test(status);
