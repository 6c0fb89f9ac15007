import { InputError } from '../../engine/inputProblem.ts';
import { naturalOrder } from '../../engine/naturalOrder.ts';
import type { TextColumn } from '../../intake/column.ts';
import { activeHoursTable } from '../activeHours/activeHoursTable.ts';
import { computeActiveHours } from '../activeHours/computeActiveHours.ts';
import { type Analysis, analysis, type ResultCell } from '../analysis.ts';
import { id, inGroup, optional, text, time } from '../columns.ts';
import { inReportZone } from '../events/inReportZone.ts';
import { mixedMeasures } from '../mixedMeasures.ts';
import { choice, day, words as name, rows, wholeNumber } from '../settings.ts';
import { countWords } from './countWords.ts';
import { messagesOf } from './messages.ts';
import { countTopics, type TopicCount } from './topics.ts';
import { words } from './words/index.ts';

/** Row of the summary that holds the share of the roster who spoke. */
const SHARE_ROW = 8;

/** GROUP_ACTIVITY: a group chat: who speaks, who is silent, when, and what about. */
export const groupActivity: Analysis = analysis({
  id: 'GROUP_ACTIVITY',
  shape: 'table',
  columns: { member: id(), time: time(), text: optional(text()), roster: optional(inGroup('roster', id())) },
  settings: {
    show: choice(['summary', 'hours', 'speakers', 'silent', 'topics', 'words'], 'summary'),
    topic: rows(),
    top: wholeNumber(20, 1, 1000),
    'minimum messages': wholeNumber(2, 1, 1_000_000),
    without: rows(),
    'too few': wholeNumber(30, 0, 1_000_000),
    'week start': choice(['monday', 'sunday'], 'monday'),
    timezone: name(),
    from: day(),
    to: day(),
    as_of: day(),
  },
  words,
  compute(given, { show, topic, timezone, 'week start': weekStart, ...settings }, { reading }) {
    const { member, text: texts, roster } = given;
    const zoned = inReportZone(given.time, timezone, reading);
    const limits = { from: settings.from, to: settings.to, asOf: settings.as_of };
    const messages = messagesOf(member, zoned, limits);
    if (!member.codes.some((code, row) => code >= 0 && !Number.isNaN(zoned.civil[row]))) {
      throw new InputError({ code: 'noRows' });
    }
    const missing = (argument: string): InputError =>
      new InputError({ code: 'missingArgument', argument, hint: 'member, time, [text], [roster]' });
    if ((show === 'topics' || show === 'words') && !texts) throw missing('text');
    if (show === 'silent' && !roster) throw missing('roster');
    const topicsOf = (what: string, ...where: [readonly number[], TextColumn, TextColumn]): TopicCount[] => {
      if (what === 'topics') return countTopics(topic, ...where);
      const { top, without } = settings;
      return what === 'words' ? countWords({ most: top, least: settings['minimum messages'], without }, ...where) : [];
    };
    const spoke = new Set(messages.speakers.map((speaker) => speaker.member));
    const civil = Float64Array.from(messages.rows, (row) => zoned.civil[row]);
    return {
      show,
      messages,
      roster: roster?.labels.length,
      silent: roster?.labels.filter((label) => !spoke.has(label)).sort(naturalOrder),
      hours: show === 'hours' ? computeActiveHours({ ...zoned, civil }, weekStart) : undefined,
      topics: texts ? topicsOf(show, messages.rows, member, texts) : [],
      tooFew: settings['too few'],
    };
  },
  table({ show, messages, roster, silent, hours, topics, tooFew }, say): ResultCell[][] {
    const { speakers, days, busiestHour } = messages;
    const count = messages.rows.length;
    const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
    if (hours) return activeHoursTable(hours, false, say);
    if (show === 'speakers') {
      const body = speakers.map((each) => [
        each.member,
        each.messages,
        share(each.messages, count),
        each.days,
        { day: each.last },
      ]);
      return [['member', 'messages', 'share', 'days', 'last'].map(say), ...body];
    }
    if (show === 'silent') return [[say('member')], ...(silent ?? []).map((label) => [label])];
    if (show === 'topics' || show === 'words') {
      const body = topics.map((each) => [
        each.topic || say('no topic'),
        each.messages,
        share(each.messages, count),
        each.members,
        each.members < tooFew ? say('too few') : null,
      ]);
      return [[show === 'words' ? 'word' : 'topic', 'messages', 'share', 'members', 'note'].map(say), ...body];
    }
    const lines: [string, ResultCell][] = [
      ['messages', count],
      ['speakers', speakers.length],
      ['messages per speaker', share(count, speakers.length)],
      ['days', days],
      ['messages per day', share(count, days)],
      ['busiest hour', busiestHour],
    ];
    if (roster !== undefined && silent) {
      lines.push(
        ['roster', roster],
        ['silent members', silent.length],
        ['share speaking', share(roster - silent.length, roster)],
      );
    }
    return [[say('measure'), say('value')], ...lines.map(([key, value]) => [say(key), value])];
  },
  sheet: ({ show }, _, table) => (show === 'summary' ? { cellFormats: mixedMeasures(table, [SHARE_ROW]) } : {}),
});
