import { once } from '../../engine/once.ts';
import { foldChannel } from './foldChannel.ts';

export const CLASSES = ['paid', 'feed', 'free', 'unknown'] as const;

export type ChannelClass = (typeof CLASSES)[number];

/** One channel with all its spellings, the one to show first. */
export interface Channel {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly class: ChannelClass;
  /** A word that tells the kind of traffic and names no channel. */
  readonly isKind?: boolean;
}

/**
 * Our map: class, then channels, each with its spellings in 简 (繁 folds) and English. It is read from the top: words that
 * say what kind of traffic it is (behind ~) stand before the platforms, so that 百度自然搜索 is free and 小红书投放 is paid.
 */
const MAP: readonly (readonly [ChannelClass, readonly string[]])[] = [
  ['free', ['~自然流量=自然|自然搜索|自然搜寻|自然新增|免费|organic|organic search|seo|unpaid']],
  [
    'feed',
    [
      '~信息流=信息流广告|资讯流|feed ads|feed|in-feed|news feed|information flow',
      '腾讯广告=广点通|腾讯|腾讯社交广告|tencent|tencent ads|gdt',
      '朋友圈广告=微信广告|视频号广告|公众号广告|wechat ads|moments ads',
      '今日头条=头条|头条广告|toutiao',
      '巨量引擎=巨量|巨量千川|千川|抖音广告|ocean engine|douyin ads|tiktok ads',
      '磁力引擎=磁力金牛|快手广告|kuaishou ads',
      '百度信息流=百度feed',
      '小红书聚光=聚光|小红书广告',
      'facebook ads=meta ads|instagram ads|fb ads|脸书广告',
      'line ads=line 广告',
    ],
  ],
  [
    'paid',
    [
      '~广告=付费|付费广告|付费推广|投放|ads|ad|advertising|paid|paid social|paid media|banner|display',
      '~竞价=搜索广告|搜寻广告|sem|cpc|ppc|cpm|paid search',
      'google ads=adwords|谷歌广告|关键字广告',
      '~达人投放=kol 投放|红人投放|influencer',
    ],
  ],
  [
    'free',
    [
      '公众号=微信公众号|微信公众平台|订阅号|服务号|wechat oa|wechat official account|official account|oa',
      '百度贴吧=贴吧|tieba',
      '百度百科=百科',
      '百度知道=百度问答',
      '今日头条号=头条号',
      '搜狗问问',
    ],
  ],
  [
    'paid',
    ['百度=百度推广|百度搜索|百度搜索推广|baidu', '搜狗=搜狗推广|搜狗搜索|sogou', '360=360 搜索|好搜', '神马=神马搜索'],
  ],
  [
    'free',
    [
      '社群=微信群|群|qq 群|社区|community|group|wechat group|line 社群',
      '朋友圈=微信朋友圈|moments|wechat moments',
      '自媒体=own media|owned media|self media',
      '小红书=红书|rednote|xiaohongshu|xhs',
      '抖音=抖音号|短视频|douyin|tiktok',
      '快手=kuaishou',
      '视频号=微信视频号|wechat channels',
      '微博=新浪微博|weibo',
      '知乎=zhihu',
      'b 站=哔哩哔哩|bilibili',
      '小程序=微信小程序|mini program',
      '企业微信=企微|wecom',
      '微信=wechat',
      '转介绍=老带新|推荐|朋友推荐|朋友介绍|好友推荐|好友邀请|好友介绍|邀请|口碑|裂变|referral|word of mouth|friend',
      '官网=网站|官方网站|website|official site',
      '博客=blog',
      '邮件=电子邮件|edm|email|newsletter',
      'line=line 官方账号|line oa',
      'facebook=fb|脸书|facebook 社团',
      'instagram=ig',
      'youtube=yt',
      '直播=直播间|live',
      '门店=线下|线下门店|实体店|到店|store|offline',
    ],
  ],
];

/** Our channels in the order in which they are tried. */
export const ourChannels = once((): readonly Channel[] =>
  MAP.flatMap(([kind, list]) =>
    list.map((entry) => {
      const [name, others = ''] = entry.replace('~', '').split('=');
      return {
        name,
        spellings: [name, ...others.split('|').filter(Boolean)].map(foldChannel),
        class: kind,
        isKind: entry[0] === '~',
      };
    }),
  ),
);
