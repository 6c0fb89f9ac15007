import { describe, expect, test } from 'vitest';
import { ourChannels } from '../../../src/analyses/channelClass/channelMap.ts';
import { foldChannel } from '../../../src/analyses/channelClass/foldChannel.ts';
import { channelClass } from '../../../src/analyses/channelClass/index.ts';
import { column, firstColumn, formula, refusal } from '../formula.ts';

const classes = (names: readonly string[], ...settings: unknown[]) =>
  firstColumn(channelClass, column(...names), ...settings);

describe('CHANNEL_CLASS', () => {
  // 付费（百度、搜狗…）, 免费（社群、朋友圈、自媒体）, 信息流（腾讯、头条）: the classes of the articles, in their words.
  test.each([
    ['Paid', ['百度', '搜狗', '百度推广', 'SEM', 'google / cpc', 'Google Ads', '360搜索']],
    ['Free', ['社群', '朋友圈', '自媒体', '公众号', '小红书', '转介绍', 'google / organic', '官网']],
    ['Feed', ['腾讯', '头条', '今日头条', '抖音信息流', '广点通', '朋友圈广告', '資訊流', 'Facebook Ads']],
    ['Unknown', ['ABC', '其他', '(direct) / (none)', '12']],
  ])('%s', (name, channels) => {
    expect(classes(channels)).toEqual(channels.map(() => name));
  });

  test('folds spellings: 公众号 = 微信公众号 = WeChat OA, in either script, case and width', () => {
    const spellings = [
      '公众号',
      '微信公众号',
      'WeChat OA',
      '公眾號',
      '微信公眾號',
      'ｗｅｃｈａｔ　ＯＡ',
      'wechat-oa',
      ' 公众号 ',
    ];
    expect(classes(spellings, [['show', 'channel']])).toEqual(spellings.map(() => '公众号'));
  });

  test.each([
    ['自然 goes before the platform', '百度自然搜索', 'Free'],
    ['so do ads', '小红书投放', 'Paid'],
    ['and feeds', '抖音-信息流-11月', 'Feed'],
    ['a longer name hides the shorter in it', '百度贴吧3月', 'Free'],
    ['a Latin word counts only whole', 'leads list', 'Unknown'],
    ['and so here', 'big ads', 'Paid'],
    ['the campaign behind the channel does no harm', '公众号（双11）', 'Free'],
  ])('%s: %s', (_, name, expected) => {
    expect(classes([name])).toEqual([expected]);
  });

  test('a row of the map counts before ours, for every spelling, in three languages', () => {
    const names = ['WeChat OA', '展会', '上海展会', '百度'];
    expect(
      classes(names, [
        ['map', '微信公众号', 'paid'],
        ['map', '展会', 'feed'],
      ]),
    ).toEqual(['Paid', 'Feed', 'Feed', 'Paid']);
    expect(
      classes(names, [
        ['对照', '公众号', '付费'],
        ['对照', '展会', '信息流'],
      ]),
    ).toEqual(['Paid', 'Feed', 'Feed', 'Paid']);
    expect(
      classes(names, [
        ['對照', '公眾號', '付費'],
        ['對照', '展會', '資訊流'],
      ]),
    ).toEqual(['Paid', 'Feed', 'Feed', 'Paid']);
    expect(
      classes(names, [
        ['map', '展会|百度', 'free'],
        ['built in', 'no', ''],
      ]),
    ).toEqual(['Unknown', 'Free', 'Free', 'Free']);
  });

  test('of two rows for one channel the first counts', () => {
    expect(
      classes(
        ['展会'],
        [
          ['map', '展会', 'feed'],
          ['map', '展會', 'paid'],
        ],
      ),
    ).toEqual(['Feed']);
  });

  test('refuses a class that is none, and a row without a channel', () => {
    expect(refusal(channelClass, column('x'), [['map', 'x', 'payed']])).toMatch(/map: "payed" is not known.*"paid"/);
    expect(refusal(channelClass, column('x'), [['map', '', 'paid']])).toMatch(/^CHANNEL_CLASS: map: the cell is blank/);
  });

  test('the map that it shows gives the same classes when it is given back', () => {
    const map = formula(channelClass, [column('x'), [['show', 'map']]]);
    const names = ['公众号', '百度自然搜索', '抖音信息流', '百度贴吧', '腾讯', 'SEM', 'ABC'];
    expect(classes(names, [...map, ['built in', 'no', '']])).toEqual(classes(names));
  });

  test('names its classes in the language of the file', () => {
    const names = column('百度', '头条', '社群', 'ABC');
    expect(formula(channelClass, [names], 'zh-Hans').flat()).toEqual(['付费', '信息流', '免费', '未知']);
    expect(formula(channelClass, [names], 'zh-Hant').flat()).toEqual(['付費', '資訊流', '免費', '未知']);
  });

  test('no spelling of our map stands twice', () => {
    const all = ourChannels().flatMap(({ spellings }) => [...new Set(spellings)]);
    expect(all.filter((spelling, place) => all.indexOf(spelling) !== place)).toEqual([]);
    expect(all.filter((spelling) => foldChannel(spelling) !== spelling)).toEqual([]);
  });
});
