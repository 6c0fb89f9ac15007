import { once } from '../../engine/once.ts';
import { keywordsIn } from './keywords.ts';
import type { QuestionRule } from './questionRule.ts';

/** Our classes (keys of the words) with keywords in 简 (繁 folds, words that differ stand beside) and English. */
const RULES: Readonly<Record<string, string>> = {
  price: '多少钱|价格|价钱|价位|报价|收费|费用|怎么卖|贵吗|太贵|便宜|how much|price|pricing|cost|expensive|fee|quote',
  discount:
    '优惠|折扣|打折|满减|优惠券|红包|活动价|折价|特价|促销|团购价|砍价|discount|coupon|voucher|promo|sale price|deal',
  order:
    '下单|怎么买|怎么购买|哪里买|购买方式|拍下|订购|预订|库存|有货|缺货|补货|how to order|how do i order|place an order|in stock|out of stock|where can i buy|preorder',
  payment:
    '付款|支付|付不了|付钱|刷卡|转账|汇款|分期|扣款|微信支付|支付宝|pay|payment|credit card|installment|charged|checkout',
  delivery:
    '发货|快递|物流|到货|送货|运费|配送|包邮|几天到|什么时候到|出货|寄出|运送|宅配|没收到|ship|shipping|deliver|delivery|tracking|courier|arrive|parcel|postage',
  returns: '退货|退款|换货|退换|退钱|退费|退回|七天无理由|鉴赏期|return|refund|exchange|money back|send back',
  fault:
    '坏了|损坏|破损|质量|故障|维修|保修|保固|售后|少发|漏发|发错|用不了|打不开|不能用|broken|damaged|defect|faulty|warranty|repair|not working|does not work|wrong item|missing item',
  usage:
    '怎么用|如何使用|使用方法|说明书|教程|步骤|安装|怎么操作|用法|用量|how to use|how do i use|instruction|manual|tutorial|install|set up|setup',
  product:
    '尺寸|尺码|规格|颜色|成分|材质|功效|区别|适合|推荐哪|哪款|保质期|有效期限|型号|size|colour|color|ingredient|material|difference between|which one|suitable|spec',
  course:
    '上课|课程|开课|课表|报名|试听|老师|作业|回放|补课|续班|课时|学费|course|class|lesson|enrol|enroll|trial|teacher|homework|schedule|replay',
  account:
    '登录|登入|密码|账号|验证码|注册|绑定|实名|log in|login|sign in|password|account|verification code|sign up|register',
  membership: '积分|会员|等级|权益|点数|储值|升级|兑换|points|member|membership|level|benefit|redeem|reward',
  invoice: '发票|开票|抬头|税号|统编|收据|invoice|receipt|tax id',
  complaint:
    '投诉|差评|骗人|太慢|态度|没人理|不理人|失望|举报|客诉|complain|complaint|rude|scam|disappointed|nobody answers',
};

/** Our rules in the order in which classes are shown. */
export const defaultRules = once((): readonly QuestionRule[] =>
  Object.entries(RULES).map(([name, keywords]) => ({ name, keywords: keywordsIn([keywords]), isOwn: false })),
);
