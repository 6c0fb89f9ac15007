import type { Language } from '../../engine/language.ts';

/** One step of a preset: its words by language, parted by |, the one to show first. Data may use any of them. */
interface PresetStep extends Record<Language, string> {
  /** Stands in the funnel only where the data has it. */
  readonly ifFound?: true;
}

const step = (en: string, hans: string, hant: string): PresetStep => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });
const ifFound = (given: PresetStep): PresetStep => ({ ...given, ifFound: true });

const group = step(
  'join group|joined group|join community|joined community|group|community|joined',
  '进群|入群|加群|进社群|加入社群|社群|社区|进社区|建社区|社区服务',
  '進群|入群|加群|進社群|加入社群|社群|社區|進社區|建社區|社區服務',
);
const question = step(
  'ask|asked|question|inquiry|consult|consultation|consulted|chat',
  '咨询|提问|询问|问价|询价|客服咨询',
  '諮詢|提問|詢問|問價|詢價|客服諮詢',
);
const pay = step(
  'pay|paid|payment|buy|bought|purchase|purchased|order paid|deal',
  '付款|支付|购买|成交|下单付款|已付款|买单|转化|报课|报名付款',
  '付款|支付|購買|成交|下單付款|已付款|買單|轉化|報課|報名付款',
);
const order = step(
  'order|ordered|place order|order placed|checkout|submit order',
  '下单|提交订单|创建订单|已下单|拍下|待付款',
  '下單|提交訂單|建立訂單|已下單|拍下|待付款',
);
const active = 'active|activity|visit|visited|message|login|post|open app';
const hansActive = '活跃|访问|发言|登录|发帖|签到|打开';
const hantActive = '活躍|造訪|發言|登入|發文|簽到|開啟';

/** Funnels that communities use: the four chains, AARRR, the making of content, an order. */
export const FUNNEL_PRESETS = {
  acquire: [
    group,
    step(
      'view product|learn product|product viewed|product|know product|view',
      '了解产品|浏览产品|看产品|浏览商品|产品|商品详情|浏览',
      '了解產品|瀏覽產品|看產品|瀏覽商品|產品|商品詳情|瀏覽',
    ),
    question,
    pay,
  ],
  keep: [
    step(
      'ad|see ad|ad click|ad clicked|advertisement|advert',
      '广告|看广告|点击广告|广告点击|投放',
      '廣告|看廣告|點擊廣告|廣告點擊|投放',
    ),
    step(
      'page|website|official account|landing page|visit page|site|follow',
      '网站|公众号|关注公众号|官网|落地页|页面|网站访问|关注',
      '網站|公眾號|關注公眾號|官網|到達頁|頁面|網站造訪|關注',
    ),
    group,
    step(
      'stay|stays|keep using|keeps using|retained|return|returned|active again|still there',
      '持续使用|留存|留下|复访|回访|再次使用|续用',
      '持續使用|留存|留下|複訪|回訪|再次使用|續用',
    ),
    ifFound(step('satisfied|satisfaction|good rating|rated', '满意|好评|满意度|评价', '滿意|好評|滿意度|評價')),
    ifFound(
      step(
        'refer|refers|referred|recommend|recommended|invite',
        '推荐|推荐复购|转介绍|邀请',
        '推薦|推薦回購|轉介紹|邀請',
      ),
    ),
  ],
  convert: [
    step(
      'watch video|short video|video|watched video|video view|view video',
      '看短视频|短视频|抖音|观看视频|视频|看视频|直播',
      '看短影音|短影音|短視頻|抖音|觀看影片|影片|看影片|直播',
    ),
    group,
    question,
    pay,
  ],
  activate: [
    step(
      `active before|before|visit before|${active}`,
      `活动前活跃|之前活跃|活动前|${hansActive}`,
      `活動前活躍|之前活躍|活動前|${hantActive}`,
    ),
    step(
      'take part|takes part|took part|join event|joined event|campaign|action|event|task',
      '参加活动|参与活动|活动|任务|打卡|参加|参与',
      '參加活動|參與活動|活動|任務|打卡|參加|參與',
    ),
    step(
      `active after|after|visit after|${active}`,
      `活动后活跃|之后活跃|活动后|${hansActive}`,
      `活動後活躍|之後活躍|活動後|${hantActive}`,
    ),
  ],
  aarrr: [
    step(
      'acquisition|acquired|sign up|signup|signed up|register|registered|install|first visit',
      '获取|注册|获客|入群|下载|安装|首次访问',
      '獲取|註冊|獲客|入群|下載|安裝|首次造訪',
    ),
    step(
      'activation|activated|activate|first use|onboarded|trial',
      '激活|首次使用|试用|试课|报名',
      '激活|啟用|首次使用|試用|試課|報名',
    ),
    step(
      'retention|retained|return|returned|come back',
      '留存|回访|复访|再次访问|报课',
      '留存|回訪|複訪|再次造訪|報課',
    ),
    step(
      'revenue|pay|paid|payment|purchase|purchased|buy',
      '收入|付费|付款|购买|续费|成交',
      '收入|付費|付款|購買|續費|成交',
    ),
    step(
      'referral|refer|referred|invite|invited|share|shared',
      '传播|推荐|分享|邀请|转介绍',
      '傳播|推薦|分享|邀請|轉介紹',
    ),
  ],
  content: [
    step(
      'produced|produce|created|create|written|draft|submitted|production',
      '生产|内容生产|创作|投稿|撰写|提交|创建',
      '生產|內容生產|創作|投稿|撰寫|提交|建立',
    ),
    step(
      'selected|select|screened|approved|reviewed|shortlisted|selection',
      '筛选|内容筛选|审核|入选|选中|审核通过|过审',
      '篩選|內容篩選|審核|入選|選中|審核通過|過審',
    ),
    step(
      'edited|edit|packaged|package|processed|editing',
      '加工|内容加工|包装|编辑|排版|制作',
      '加工|內容加工|包裝|編輯|排版|製作',
    ),
    step(
      'consumed|read|viewed|published|distributed|consumption|publish|distribution',
      '消费|内容消费|分发|阅读|发布|推送|观看',
      '消費|內容消費|分發|閱讀|發布|推送|觀看',
    ),
  ],
  order: [
    order,
    step('paid|pay|payment|order paid', '付款|支付|已付款|已支付|待发货', '付款|支付|已付款|已支付|待出貨'),
    step('shipped|ship|dispatched|delivery|sent', '发货|已发货|出库|配送|待收货', '出貨|已出貨|發貨|出庫|配送|待收貨'),
    step(
      'received|receive|delivered|completed|complete|done|signed',
      '收货|已收货|签收|完成|已完成|交易完成|交易成功|确认收货',
      '收貨|已收貨|簽收|完成|已完成|交易完成|交易成功|確認收貨',
    ),
    ifFound(step('rated|review|reviewed|rating', '评价|已评价|好评', '評價|已評價|好評')),
  ],
} as const satisfies Record<string, readonly PresetStep[]>;

export type FunnelPreset = keyof typeof FUNNEL_PRESETS;

/** The steps of a preset as they are to stand in the form, and those of them that the data does not have. */
export interface PresetSteps {
  readonly steps: readonly string[];
  readonly missing: readonly string[];
  readonly found: number;
}

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
/** What turns a step into its opposite: 未付款, unpaid, payment failed. */
const UNDONE = /[未没沒不退]|取消|失败|失敗|^un|\b(not|no|cancel\w*|fail\w*|refund\w*)\b/;

/** Case, width, blanks and signs make no difference. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-.:/]+/g, ' ')
    .trim();

/** A preset in a language, each step by the name that the data has for it: event names, or headers of a table. */
export function presetSteps(preset: FunnelPreset, names: readonly string[], language: Language): PresetSteps {
  const given: readonly PresetStep[] = FUNNEL_PRESETS[preset];
  const folded = names.map((name) => ({ name, text: fold(name) }));
  const taken = new Set<string>();
  const steps: string[] = [];
  const missing: string[] = [];
  for (const each of given) {
    // Activity before and after an action may well be one event; nothing else stands twice.
    const free = folded.filter(({ name }) => preset === 'activate' || !taken.has(name));
    const name = matching(each, free);
    const [own] = each[language].split('|');
    if (name !== undefined) taken.add(name);
    else if (each.ifFound) continue;
    else missing.push(own!);
    steps.push(name ?? own!);
  }
  return { steps, missing, found: steps.length - missing.length };
}

/** The name that is one of a step's words, else one that contains a word: the first word that fits decides. */
function matching(step: PresetStep, names: readonly { name: string; text: string }[]): string | undefined {
  const words = LANGUAGES.flatMap((language) => step[language].split('|')).map(fold);
  for (const word of words) {
    const same = names.find(({ text }) => text === word);
    if (same) return same.name;
  }
  const done = names.filter(({ text }) => !UNDONE.test(text));
  for (const word of words) {
    const around = done.filter(({ text }) => contains(text, word));
    around.sort((a, b) => a.text.length - b.text.length);
    if (around[0]) return around[0].name;
  }
  return undefined;
}

/** Chinese words stand anywhere, others between blanks: "pay" is in "pay now", not in "repay". */
const contains = (text: string, word: string): boolean =>
  /[\u3400-\u9fff]/.test(word) ? word.length > 1 && text.includes(word) : ` ${text} `.includes(` ${word} `);
