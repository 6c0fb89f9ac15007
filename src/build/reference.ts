import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../analyses/analysis.ts';
import { commonSettingHelp } from '../analyses/commonSettingHelp.ts';
import { ANALYSES } from '../analyses/index.ts';
import { namesOfSetting, namesOfValue } from '../analyses/settingNames.ts';
import type { SettingSpec } from '../analyses/settings.ts';
import { wordsIn } from '../sidebar/words/index.ts';
import { helpOf } from './helpOf.ts';
import { resultColumns } from './resultColumns.ts';
import { root } from './root.ts';

const BEGIN = '<!-- reference: written by npm run reference -->';
const END = '<!-- end of reference -->';

/** The README with the reference of all functions between its marks. */
export function withReference(readme: string): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('README.md has lost the marks of its reference');
  return `${readme.slice(0, begin + BEGIN.length)}\n${contents()}\n\n${ANALYSES.map(section).join('\n')}\n${readme.slice(end)}`;
}

/** The functions by task, as the sidebar lists them. */
function contents(): string {
  const tasks = Object.entries(wordsIn.en.analyses.groups).map(([group, title]) => {
    const links = ANALYSES.filter(({ id }) => helpOf(id).group === group).map(
      ({ id }) => `[${id}](#${id.toLowerCase()})`,
    );
    return `| ${title} | ${links.join(' · ')} |`;
  });
  return ['| task | functions |', '| --- | --- |', ...tasks].join('\n');
}

function section(analysis: Analysis): string {
  const words = helpOf(analysis.id).words.en;
  const parameters = Object.entries(analysis.columns).map(([name, { optional }]) => (optional ? `[${name}]` : name));
  const hasSettings = Object.keys(analysis.settings).length > 0;
  const signature = `${analysis.id}(${[...parameters, ...(hasSettings ? ['[settings]'] : [])].join(', ')})`;
  return [
    `### ${analysis.id}`,
    '',
    `${words.summary} ${words.method}`,
    '',
    `\`=${signature}\``,
    '',
    ...Object.keys(analysis.columns).map((name) => `- \`${name}\`: ${words.columns[name]}`),
    '',
    ...(hasSettings ? settingsTable(analysis) : []),
    ...columnsByShow(analysis),
    ...example(analysis),
    '',
  ].join('\n');
}

function settingsTable(analysis: Analysis): string[] {
  // Those that every function takes are said once, above.
  const rows = Object.entries(analysis.settings).map(([name, spec]) => {
    const [hans] = namesOfSetting(analysis, name, 'zh-Hans');
    const [hant] = namesOfSetting(analysis, name, 'zh-Hant');
    const help = helpOf(analysis.id).words.en.settings[name] ?? commonSettingHelp.en[name];
    return `| \`${name}\` | ${hans} · ${hant} | ${values(analysis, name, spec)} | ${shown(spec)} | ${help.replace(/\|/g, '\\|')} |`;
  });
  return ['| setting | 简 · 繁 | values | default | what it does |', '| --- | --- | --- | --- | --- |', ...rows, ''];
}

function columnsByShow(analysis: Analysis): string[] {
  const lines = resultColumns(analysis).map(([value, columns]) => `- columns with \`show\` ${value}: ${columns}`);
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Cells behind the names of settings that stand in a row each, where more can be said: in English, 简体 and 繁體. */
export const CELLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  filter: [['column', 'test', 'value']],
  breakdown: [['headers']],
  node: [['headers']],
  event: [['event', 'then conditions']],
  start: [['event', 'then conditions']],
  return: [['event', 'then conditions']],
  include: [['event', 'then conditions']],
  after: [['event', 'then conditions']],
  before: [['event', 'then conditions']],
  exclude: [['event', 'step', 'step', 'then conditions']],
  'first time': [
    ['step and ever', 'step and matching'],
    ['全部', '符合'],
  ],
  attribution: [
    ['first touch', 'last touch', 'every', 'step k'],
    ['首次触点', '末次触点', '每个', '步骤 k'],
    ['首次觸點', '末次觸點', '每個', '步驟 k'],
  ],
  value: [
    ['share', 'members', 'sum and a header', 'average and a header'],
    ['占比', '会员', '合计', '平均'],
    ['佔比', '會員', '合計', '平均'],
  ],
  events: [['≥ n', '≤ n', '= n, in one cell or two']],
};

function values(analysis: Analysis, name: string, spec: SettingSpec): string {
  if (spec.choices) {
    const choices = spec.choices.filter(Boolean);
    const inChinese = (['zh-Hans', 'zh-Hant'] as const).map((language) =>
      choices.map((value) => namesOfValue(analysis, value, language)[0]).join(', '),
    );
    return listed([choices.join(', '), ...inChinese]);
  }
  const kinds: Record<string, string> = {
    whole: 'whole number',
    number: 'number',
    numbers: 'list of numbers',
    yesNo: 'yes, no',
    day: 'day',
    text: 'text',
    duration: 'such as 7 days',
    rows: name in CELLS ? listed(CELLS[name].map((words) => words.join(', '))) : 'a row each',
  };
  return kinds[spec.reads] ?? spec.reads;
}

/** The English words, then the Chinese ones, once where both are the same. */
const listed = ([english, ...chinese]: readonly string[]): string =>
  [english, [...new Set(chinese)].join(' · ')].filter(Boolean).join('; ');

function shown({ default: value }: SettingSpec): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null && 'unit' in value) {
    const { count, unit } = value as { count: number; unit: string };
    return count === 0 || unit === 'same day' ? unit : `${count} ${unit}s`;
  }
  return String(value);
}

/** The example as its test has it. */
function example(analysis: Analysis): string[] {
  const text = readFileSync(join(root, 'test', 'examples', `${analysis.id}.txt`), 'utf8').trimEnd();
  return ['```text', text, '```'];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, 'README.md');
  writeFileSync(path, withReference(readFileSync(path, 'utf8')));
}
