import type { Language } from '../../engine/language.ts';
import { tierWords } from './words/index.ts';

export const SCHEMES = ['eleven', 'eight', 'five-by-five'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The tiers of each scheme in the order of display: the best first. */
export const TIERS: Readonly<Record<Scheme, readonly string[]>> = {
  eleven: [
    'champions',
    'loyal',
    'potential',
    'new',
    'promising',
    'needs attention',
    'about to sleep',
    'at risk',
    "can't lose",
    'hibernating',
    'lost',
  ],
  eight: ['111', '011', '101', '001', '110', '010', '100', '000'],
  'five-by-five': [
    'champions',
    'loyal',
    'potential',
    'new',
    'promising',
    'needs attention',
    'about to sleep',
    'at risk',
    "can't lose",
    'hibernating',
  ],
};

/** eleven: rows are R from 5 to 1, columns are FM (F and M averaged, halves up) from 1 to 5. */
export const ELEVEN: readonly (readonly string[])[] = [
  ['new', 'potential', 'potential', 'loyal', 'champions'],
  ['promising', 'potential', 'potential', 'loyal', 'champions'],
  ['about to sleep', 'about to sleep', 'needs attention', 'loyal', 'loyal'],
  ['hibernating', 'hibernating', 'at risk', 'at risk', "can't lose"],
  ['lost', 'hibernating', 'at risk', "can't lose", "can't lose"],
];

/** five-by-five: rows are R from 5 to 1, columns are F from 1 to 5. The grid of R and F that the public RFM notebooks share. */
export const FIVE_BY_FIVE: readonly (readonly string[])[] = [
  ['new', 'potential', 'potential', 'champions', 'champions'],
  ['promising', 'potential', 'potential', 'loyal', 'loyal'],
  ['about to sleep', 'about to sleep', 'needs attention', 'loyal', 'loyal'],
  ['hibernating', 'hibernating', 'at risk', 'at risk', "can't lose"],
  ['hibernating', 'hibernating', 'at risk', 'at risk', "can't lose"],
];

/** The name of every tier in every language. */
export const TIER_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  get en() {
    return tierWords.en.labels;
  },
  get 'zh-Hans'() {
    return tierWords['zh-Hans'].labels;
  },
  get 'zh-Hant'() {
    return tierWords['zh-Hant'].labels;
  },
};
