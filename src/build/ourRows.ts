import type { Analysis, ResultCell, Say } from '../analyses/analysis.ts';
import { ourChannels } from '../analyses/channelClass/channelMap.ts';
import { mapTable } from '../analyses/channelClass/mapTable.ts';
import { TIER_OF_CLASS } from '../analyses/intentTier/tiers.ts';
import { DEFAULT_LEVELS } from '../analyses/kolLevel/presets.ts';
import { DEFAULT_LIMITS } from '../analyses/lifecycleStage/stages.ts';
import { DEFAULT_LADDER } from '../analyses/memberLevel/ladder.ts';
import { COUPON_OF } from '../analyses/playbook/defaultActions.ts';
import { defaultTable } from '../analyses/playbook/defaultTable.ts';
import { defaultRules } from '../analyses/questions/defaultRules.ts';
import { className } from '../analyses/questions/questionClass.ts';
import { ELEVEN, TIERS } from '../analyses/rfm/tiers.ts';
import { sayer } from '../analyses/say.ts';
import type { Language } from '../engine/language.ts';

/** By setting: its rows. One that begins with # is shown to be taken over, because as a setting it would win over others. */
type Rows = Record<string, string[][]>;

/** By optional argument that is a table: our rows of it. */
const TABLES: Record<string, (say: Say) => Rows> = {
  NEXT_ACTION: (say) => ({ playbook: asTexts(defaultTable(['label', 'action'], (action) => action, say)) }),
  COUPON_FOR: (say) => ({ table: asTexts(defaultTable(['label', 'coupon'], (action) => COUPON_OF[action]!, say)) }),
  QUESTION_CLASS: (say) => ({
    rules: defaultRules().map((rule) => [className(rule, say), rule.keywords.join(' | ')]),
  }),
};

/** The body of a table with a header. */
const asTexts = ([, ...body]: readonly (readonly ResultCell[])[]): string[][] => body.map((cells) => cells.map(String));

/** What LIFECYCLE_STAGE calls its facts, in each language (readOwnStages.ts). */
const FACTS: Record<Language, readonly [joined: string, active: string, orders: string]> = {
  en: ['days since joined', 'days since active', 'orders'],
  'zh-Hans': ['加入天数', '未活跃天数', '订单数'],
  'zh-Hant': ['加入天數', '未活躍天數', '訂單數'],
};

const OURS: Record<string, (say: Say) => Rows> = {
  RFM_TIER: (say) => ({ cell: TIERS.eleven.map((tier) => ['#', say(tier), codesOf(tier)]) }),
  COMMUNITY_GROUP: () => ({ capacity: [['500']] }),
  PYRAMID_TIER: () => ({ shares: [['5, 15, 30, 50']], names: [['#', 'S', 'A', 'B', 'C']] }),
  LIFECYCLE_STAGE: (say) => ({ stage: stages(say) }),
  KOL_LEVEL: (say) => ({ level: DEFAULT_LEVELS.map(([name, share]) => ['#', say(name), `${share * 100}%`]) }),
  MEMBER_LEVEL: (say) => ({ level: DEFAULT_LADDER.levels.map(({ name, from }) => [say(name), String(from)]) }),
  CHANNEL_CLASS: (say) => ({ map: mapTable(ourChannels(), say).map(([, ...cells]) => cells.map(String)) }),
  INTENT_TIER: (say) => ({
    class: Object.entries(TIER_OF_CLASS).map(([kind, tier]) => [CLASS_NAMES[say.language][kind]!, say(tier)]),
  }),
};

const CLASS_NAMES: Record<Language, Record<string, string>> = {
  en: { paid: 'paid', feed: 'feed', free: 'free', unknown: 'unknown' },
  'zh-Hans': { paid: '付费', feed: '信息流', free: '免费', unknown: '未知' },
  'zh-Hant': { paid: '付費', feed: '資訊流', free: '免費', unknown: '未知' },
};

/** Every code from 555 to 111 that the scheme eleven names so. */
function codesOf(tier: string): string {
  const scores = [5, 4, 3, 2, 1];
  const all = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => ({ r, f, m }))));
  return all
    .filter(({ r, f, m }) => ELEVEN[5 - r]![((f + m + 1) >> 1) - 1] === tier)
    .map(({ r, f, m }) => `${r}${f}${m}`)
    .join(' ');
}

/** The five stages as a table of one's own would say them. */
function stages(say: Say): string[][] {
  const [joined, active, orders] = FACTS[say.language];
  const { churn, dormancy, growthOrders, growthDays } = DEFAULT_LIMITS;
  return [
    ['churn', active, '≥', churn],
    ['dormancy', active, '≥', dormancy],
    ['introduction', orders, '≤', 0],
    ['growth', orders, '≤', growthOrders],
    ['growth', joined, '<', growthDays],
    ['maturity'],
  ].map(([stage, ...cells]) => ['#', say(String(stage)), ...cells.map(String)]);
}

/** Our rows of an analysis's tables in a language, as they begin on the settings sheet. */
export const ourRows = (analysis: Analysis, language: Language): Rows =>
  OURS[analysis.id]?.(sayer(analysis, language)) ?? {};

/** Our rows of the tables that an analysis is given as arguments, where it has any of its own. */
export const ourTables = (analysis: Analysis, language: Language): Rows =>
  TABLES[analysis.id]?.(sayer(analysis, language)) ?? {};
