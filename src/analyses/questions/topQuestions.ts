import { InputError } from '../../engine/inputProblem.ts';
import { maskTexts } from '../../intake/phones/maskTexts.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { readOrders } from '../channels/readOrders.ts';
import { cells, grid, id, inGroup, optional, text, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { choice, day, decimal, duration, wholeNumber } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { type Asked, askedQuestions } from './askedQuestions.ts';
import { figuresOf } from './figures.ts';
import { ordersAfter } from './ordersAfter.ts';
import { className } from './questionClass.ts';
import { questionClasses } from './questionClasses.ts';
import { questionTrend, trendRows } from './questionTrend.ts';
import { byRank, ranksOf } from './ranks.ts';
import { readRules } from './readRules.ts';
import { readSatisfied } from './readSatisfied.ts';
import { articlesTable, rankedTable, ratesTable } from './topTables.ts';
import { typicalText } from './typicalText.ts';
import { topWords } from './words/index.ts';

/** TOP_QUESTIONS: what members ask most, whether answers help, and whether they have to ask again. */
export const topQuestions: Analysis = analysis({
  id: 'TOP_QUESTIONS',
  shape: 'table',
  columns: {
    time: time(),
    member: id(),
    text: text(),
    rules: optional(grid()),
    satisfied: optional(cells()),
    script: optional(text()),
    order_member: optional(inGroup('orders', id())),
    order_date: optional(inGroup('orders', time())),
  },
  settings: {
    show: choice(['classes', 'scripts', 'rates', 'articles', 'trend'], 'classes'),
    top: wholeNumber(3, 1, 1000),
    'rank by': choice(['questions', 'members'], 'questions'),
    change: day(),
    period: choice(['day', 'week', 'month'], 'week'),
    'repeat within': duration({ count: 7, unit: 'day' }),
    'convert within': duration({ count: 30, unit: 'day' }),
    'satisfied from': decimal(4, -1_000_000, 1_000_000),
    'too few': wholeNumber(30, 0, 1_000_000),
    'article from': wholeNumber(3, 1, 1_000_000),
    from: day(),
    to: day(),
    as_of: day(),
  },
  words: topWords,
  compute(given, settings, { reading }) {
    const { time, member, text, script } = given;
    const rules = readRules(given.rules);
    const orders = readOrders(given.order_member, given.order_date, undefined);
    const asOf = settings.as_of ?? dayAfterLatest(time.civil, ...(orders ? [orders.date.civil] : []));
    const satisfied = given.satisfied && readSatisfied(given.satisfied, settings['satisfied from'], reading);
    const asked = askedQuestions({ member, time, text, satisfied, script }, { ...settings, asOf });
    if (asked.length === 0) throw new InputError({ code: 'noRows' });
    const figureRules = {
      asOf,
      repeatWithin: wholeDays('repeat within', settings['repeat within']),
      convertWithin: wholeDays('convert within', settings['convert within']),
      change: settings.change,
      orderedAfter: ordersAfter(orders, member, time),
    };
    const classes = questionClasses(text.labels, rules);
    const group = (key: number, belongs: (question: Asked) => boolean) => {
      const own = asked.filter(belongs);
      const texts = own.filter(({ isCounted }) => isCounted).map((question) => text.labels[question.text]);
      const trend = settings.show === 'trend' ? questionTrend(own, asked, settings.period, asOf) : [];
      return { key, figures: figuresOf(own, figureRules), example: typicalText(texts), trend };
    };
    const groups =
      settings.show === 'scripts'
        ? (script ? script.labels : []).map((_label, place) => group(place, (question) => question.script === place))
        : rules.map((_rule, place) => group(place, (question) => classes[question.text].includes(place)));
    const without =
      settings.show === 'scripts'
        ? group(-1, (question) => question.script < 0)
        : group(-1, (question) => classes[question.text].length === 0);
    const scripts = script ? script.labels.map((label) => maskTexts(label)) : [];
    const all = figuresOf(asked, figureRules);
    const trend = settings.show === 'trend' ? questionTrend(asked, asked, settings.period, asOf) : [];
    return {
      settings,
      rules,
      scripts,
      all,
      trend,
      without,
      groups: groups.filter(({ figures }) => figures.questions > 0),
    };
  },
  table({ settings, rules, scripts, all, trend, without, groups }, say) {
    const { show } = settings;
    const ranks = ranksOf(groups, settings['rank by']);
    const nameOf = (key: number): string => (show === 'scripts' ? scripts[key] : className(rules[key], say));
    const ranked = byRank(
      groups.map(({ key, ...rest }, place) => ({ ...rest, name: nameOf(key), rank: ranks[place] })),
    );
    const none = { ...without, name: say(show === 'scripts' ? 'no script' : 'unclassified') };
    const listed = without.figures.questions > 0 ? [...ranked, none] : ranked;
    const options = { top: settings.top, tooFew: settings['too few'], articleFrom: settings['article from'] };
    if (show === 'trend') return trendRows(listed, trend, options.tooFew, say);
    if (show === 'articles') return articlesTable(listed, options, say);
    if (show === 'rates') return ratesTable(listed, all, options, say);
    return rankedTable(show === 'scripts' ? 'script' : 'class', listed, all, options, say);
  },
});
