import type { Server } from '../addon/api.ts';
import type { Analysis } from '../analyses/analysis.ts';
import { argumentNames } from '../analyses/argumentNames.ts';
import type { HelpWords } from '../analyses/help.ts';
import type { Language } from '../engine/language.ts';
import { helpOf } from './helpOf.ts';

/** Functions of the menu. */
const MENU = [
  'onOpen',
  'onInstall',
  'openReview',
  'openSegment',
  'openFunnels',
  'openCompare',
  'openCheck',
  'openManage',
];

/** Functions of the sidebar with their parameters. They take JSON, give JSON and never throw. */
const SERVER: { readonly [Name in keyof Server]: string } = {
  sidebarBoot: '',
  sidebarFind: '',
  sidebarSetLanguage: 'language',
  sidebarImport: 'chunk',
  reviewStart: 'plan',
  reviewStep: 'runId',
  reviewProgress: 'runId',
  reviewPause: 'runId',
  reviewDiscard: 'runId',
  reviewTakeOver: 'runId',
  analysisRun: 'request',
  ruleTry: 'request',
  settingsKeep: 'request',
  runRemove: 'runId, alsoEdited',
  sampleAdd: 'language',
  sampleRemove: '',
  sheetShow: 'sheetId',
};

/** The text of all top-level functions, appended to the bundle: a bundler would drop their JSDoc and parameter names. */
export function stubs(analyses: readonly Analysis[]): string {
  const menu = MENU.map((name) => `function ${name}() { return App_('main').${name}(); }`);
  const server = Object.entries(SERVER).map(
    ([name, list]) => `function ${name}(${list}) { return App_('server').server.${name}(${list}); }`,
  );
  return [...analyses.map(customFunction), ...menu, ...server].join('\n\n');
}

/** JSDoc can't follow the reader's language: a sentence in each, one paragraph. Optional parameters say so themselves. */
function customFunction(analysis: Analysis): string {
  const { en, 'zh-Hans': hans, 'zh-Hant': hant } = helpOf(analysis.id).words;
  const parameters = Object.entries(analysis.columns).map(([name, { optional }]) => {
    const names = [labelOf(hans, 'zh-Hans', name), labelOf(hant, 'zh-Hant', name)];
    const help = `${[...new Set(names)].join(' · ')}. ${firstSentence(en.columns[name]!)}`;
    return { name, help: `${optional ? '(optional) ' : ''}${help}` };
  });
  if (Object.keys(analysis.settings).length > 0) parameters.push({ name: 'settings', help: SETTINGS_HELP });
  const lines = [
    `${en.summary} ${hans.summary} ${hant.summary}`,
    '',
    ...parameters.map(({ name, help }) => `@param ${name} ${help}`),
    '@return The result, spilling from this cell.',
    '@customfunction',
  ];
  const doc = lines.map((line) => ` * ${line.replace(/\s+/g, ' ').replace(/\*\//g, '* /')}`.trimEnd()).join('\n');
  const list = parameters.map(({ name }) => name).join(', ');
  return `/**\n${doc}\n */\nfunction ${analysis.id}(${list}) { return App_('main').formula('${analysis.id}', arguments); }`;
}

/** What forms call the argument. */
const labelOf = (words: HelpWords, language: Language, name: string): string =>
  words.names?.[name] ?? argumentNames[language][name] ?? name;

/** Every formula call parses these lines, and the hint has little room; the whole text is in the reference and the sidebar. */
const firstSentence = (text: string): string => /^.*?(?:\.(?= )|。|$)/s.exec(text)?.[0] ?? text;

const SETTINGS_HELP = '(optional) 设置 · 設定. Settings, one a row: name, value.';
