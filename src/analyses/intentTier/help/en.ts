import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Intent tier',
  summary: 'Sorts members into strong, medium and weak intent by their channel, then by what they did.',
  method:
    'Two layers. The class of the channel (as in CHANNEL_CLASS) gives the start: paid is strong, feed is medium, free is weak. Then every signal moves it one step up or down, all added up, at most to the ends. An unknown channel is to be researched, whatever the signals. The rules are ours, not a standard. NEXT_ACTION gives the tactic for each tier.',
  columns: {
    channel: 'The channel or source of each member.',
    signals:
      'Columns beside it with what members did: yes and no, counts or dates. Each raises; a column whose header tells of leaving or refusing lowers, and so does a negative number. Pass the headers too, here and for the channel, so that they can be read.',
    signals_2: 'More of them, where they do not stand side by side.',
    signals_3: 'More of them, where they do not stand side by side.',
    signals_4: 'More of them, where they do not stand side by side.',
  },
  results: { reason: ['Tier', 'Why'] },
  settings: {
    map: 'Your own map of channels, as in CHANNEL_CLASS: channel, class; may repeat.',
    'built in': 'no: only your own map counts.',
    class: 'The start of a class: paid, feed, free or unknown, then the tier; may repeat.',
    signal:
      'A rule of your own: column (header or number), test, value, effect (raise, lower, or steps from −3 to 3); or only column and effect. Once there is one, only such rows count; may repeat.',
    show: 'tier, or reason: the tier and why.',
  },
};
