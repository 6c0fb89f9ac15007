import { type Scheme, TIER_NAMES, TIERS } from '../../../analyses/rfm/tiers.ts';
import { dayText } from '../../../engine/calendar.ts';
import type { Language } from '../../../engine/language.ts';
import { moneyText, percentText, wholeText } from '../../../sheet/numberText.ts';
import { fill } from '../../../words/fill.ts';
import { reviewedPeriod } from '../../material/period.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { overviewWords } from '../../words/overview.ts';
import { nameOfSheet, shareOf } from '../frame.ts';
import { type ReviewKept, readKept } from '../readKept.ts';
import { flowOf } from './flowOf.ts';
import { todosOf, todoText } from './todos.ts';
import { valueSplit } from './valueSplit.ts';

/** What a line needs to know beside the counts. */
type Told = Pick<Material, 'asOf' | 'period' | 'only' | 'language'>;

/** The review in words, a line a subject; what could not be computed is passed over. */
export function summaryLines(material: Told & Pick<Material, 'kept'>): string[] {
  const { asOf, language } = material;
  const words = overviewWords[language].summary;
  const review = readKept(material.kept);
  const lines = [
    fill(words.title, { period: reviewedPeriod(material).text, day: dayText(asOf) }),
    membersLine(review, language),
    activeLine(review, material),
    recallLine(review, language),
    ...revenueLines(review, language),
    tiersLine(review, language),
    movementLine(review, language),
    retentionLine(review, language),
    funnelLine(review, language),
    dataLine(review, material),
    ...todoLines(review, material),
  ];
  return lines.filter((line) => line !== '');
}

/** +3.2% or −1.0%, in brackets; '' where there was nothing before. */
function changeText(now: number, before: number, language: Language): string {
  const share = shareOf(now - before, before);
  if (share === null || before < 0) return '';
  const text = percentText(Math.abs(share));
  return fill(overviewWords[language].summary.on, {
    share: share === 0 ? '±0%' : `${share < 0 ? '−' : '+'}${text}`,
  });
}

function membersLine({ lifecycle, tiers, overview }: ReviewKept, language: Language): string {
  const words = overviewWords[language].summary;
  const people = lifecycle ? lifecycle.people : tiers ? tiers.people : 0;
  if (people === 0) return '';
  const joined = overview && overview.joined !== null ? overview.joined : null;
  const change = overview && joined !== null ? changeText(joined, overview.joinedBefore || 0, language) : '';
  return (
    fill(words.members, { people: wholeText(people) }) +
    (joined === null ? '' : fill(words.joined, { count: wholeText(joined), change })) +
    commonWords[language].stop.trim()
  );
}

function activeLine({ lifecycle }: ReviewKept, material: Told): string {
  const { language } = material;
  const { now, before } = flowOf(lifecycle, material);
  if (!now) return '';
  const change = before && reviewedPeriod(material).whole ? changeText(now.a, before.a, language) : '';
  const [active, fresh, returning, back, dormant] = [now.a, now.n, now.r, now.b, now.d].map(wholeText);
  return fill(overviewWords[language].summary.active, { count: active, change, fresh, returning, back, dormant });
}

function recallLine({ lifecycle }: ReviewKept, language: Language): string {
  const recall = lifecycle?.recall;
  if (!recall?.contacted) return '';
  const [count, back] = [recall.contacted, recall.back].map(wholeText);
  return fill(overviewWords[language].summary.recall, { day: dayText(recall.day), count, back });
}

function revenueLines({ tiers }: ReviewKept, language: Language): string[] {
  if (tiers?.from !== 'orders' || !tiers.hasAmounts) return [];
  const words = overviewWords[language].summary;
  const { now, previous, scale, currency } = tiers;
  const change = changeText(now.minor, previous.minor, language);
  const line = fill(words.revenue, {
    money: moneyText(now.minor, scale, currency),
    buyers: wholeText(now.buyers),
    orders: wholeText(now.orders),
    bs: now.buyers === 1 ? '' : 's',
    os: now.orders === 1 ? '' : 's',
    change,
  });
  if (previous.orders === 0) return [line];
  const { byBuyers, byValue } = valueSplit(previous, now);
  const signed = (minor: number): string => (minor >= 0 ? '+' : '') + moneyText(minor, scale, currency);
  return [
    line + commonWords[language].wordGap + fill(words.split, { byBuyers: signed(byBuyers), byValue: signed(byValue) }),
  ];
}

function tiersLine({ tiers }: ReviewKept, language: Language): string {
  if (!tiers || tiers.scored === 0) return '';
  const words = overviewWords[language].summary;
  const names = TIER_NAMES[language];
  const list = (tiers.scheme in TIERS ? TIERS[tiers.scheme as Scheme] : Object.keys(tiers.tiers))
    .filter((tier) => tiers.tiers[tier] > 0)
    .map((tier) => fill(words.tier, { name: names[tier] || tier, count: wholeText(tiers.tiers[tier]) }));
  return fill(words.tiers, { list: list.join(commonWords[language].comma) });
}

function movementLine({ movement }: ReviewKept, language: Language): string {
  if (!movement || movement.since === '') return '';
  return fill(overviewWords[language].summary.movement, {
    up: wholeText(movement.up),
    down: wholeText(movement.down),
    limits: wholeText(movement.byLimits),
  });
}

function retentionLine({ retention }: ReviewKept, language: Language): string {
  if (!retention || retention.next === null) return '';
  return fill(overviewWords[language].summary.retention[retention.period], { share: percentText(retention.next) });
}

function funnelLine({ funnel }: ReviewKept, language: Language): string {
  // Rows of dates may be orders: they are no people to speak of.
  if (!funnel || funnel.ofOrders || funnel.steps.length < 2 || funnel.steps[0].members === 0) return '';
  const first = funnel.steps[0];
  const last = funnel.steps[funnel.steps.length - 1];
  const share = percentText(shareOf(last.members, first.members));
  return fill(overviewWords[language].summary.funnel, {
    first: first.name,
    last: last.name,
    count: wholeText(last.members),
    all: wholeText(first.members),
    share,
  });
}

/** How many rows count, and where it says why the others don't. */
export function dataLine({ dataCheck }: ReviewKept, material: Told): string {
  if (!dataCheck) return '';
  const { language } = material;
  const { allData, data, nameless } = overviewWords[language].summary;
  const { rows, used, leftOut, nameless: ofNobody = 0 } = dataCheck;
  const others = fill(leftOut === ofNobody ? allData : data, {
    rows: wholeText(rows - ofNobody),
    used: wholeText(used),
    sheet: nameOfSheet('dataCheck', material),
  });
  if (ofNobody === 0) return others;
  const line = fill(nameless, { rows: wholeText(ofNobody) });
  return ofNobody === rows ? line : others + commonWords[language].wordGap + line;
}

function todoLines(review: ReviewKept, material: Told): string[] {
  const { language } = material;
  const words = overviewWords[language];
  const todos = todosOf(review);
  if (todos.length === 0) return [];
  const lines = todos.map(
    (todo, index) =>
      `${index + 1}. ${todoText(todo, language)}${fill(words.summary.see, { sheet: nameOfSheet(todo.sheet, material) })}`,
  );
  return [words.summary.todo, ...lines];
}
