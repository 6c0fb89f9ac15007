import { maskTexts } from '../../intake/phones/maskTexts.ts';
import { type Analysis, analysis, type ResultCell, type Say } from '../analysis.ts';
import { grid, optional, text } from '../columns.ts';
import { choice, words as textSetting } from '../settings.ts';
import { keywordIn, questionClasses } from './questionClasses.ts';
import type { QuestionRule } from './questionRule.ts';
import { readRules } from './readRules.ts';
import { classWords } from './words/index.ts';

/** QUESTION_CLASS: what questions are about, by keywords. */
export const questionClass: Analysis = analysis({
  id: 'QUESTION_CLASS',
  shape: 'rows',
  columns: { text: text(), rules: optional(grid()) },
  settings: {
    show: choice(['class', 'why', 'list', 'counts', 'rules'], 'class'),
    separator: textSetting(),
  },
  words: classWords,
  compute({ text: { codes, labels }, rules: own }, { show, separator }) {
    const rules = readRules(own);
    return { show, separator: separator || ', ', rules, codes, labels, classes: questionClasses(labels, rules) };
  },
  table({ show, separator, rules, codes, labels, classes }, say) {
    const name = (place: number): string => className(rules[place], say);
    const named = classes.map((places) => places.map(name).join(separator) || say('unclassified'));
    if (show === 'class') return Array.from(codes, (code) => [code < 0 ? null : named[code]]);
    if (show === 'why') {
      const reasons = labels.map((label, code) =>
        classes[code].map((place) => `${name(place)}${say('colon')}${keywordIn(label, rules[place])}`).join(separator),
      );
      return Array.from(codes, (code) => [code < 0 ? null : reasons[code] || say('unclassified')]);
    }
    if (show === 'rules') {
      const body = rules.map((rule, place): ResultCell[] => [name(place), rule.keywords.join(' | ')]);
      return [[say('class'), say('keywords')], ...body];
    }
    const rows = Array.from(codes).filter((code) => code >= 0);
    if (show === 'counts') {
      const count = (isIn: (places: readonly number[]) => boolean): number =>
        rows.filter((code) => isIn(classes[code])).length;
      const body = rules.map((_rule, place): ResultCell[] => [name(place), count((places) => places.includes(place))]);
      return [
        [say('class'), say('questions')],
        [say('unclassified'), count((places) => places.length === 0)],
        ...body.sort((a, b) => Number(b[1]) - Number(a[1])),
      ];
    }
    // Unclassified ones have no class, so they come first: they are what the rules still miss.
    const first = (code: number): number => (classes[code].length === 0 ? -1 : classes[code][0]);
    const body = rows
      .sort((a, b) => first(a) - first(b) || (labels[a] < labels[b] ? -1 : labels[a] > labels[b] ? 1 : 0))
      .map((code): ResultCell[] => [named[code], maskTexts(labels[code])]);
    return [[say('class'), say('question')], ...body];
  },
  tableWhen: ({ show }) => show !== 'class' && show !== 'why',
});

/** A class as it is shown: our own in the file's language, others as written. */
export const className = ({ name, isOwn }: QuestionRule, say: Say): string => (isOwn ? name : say(`class ${name}`));
