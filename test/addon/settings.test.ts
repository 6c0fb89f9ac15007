import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisRequest, AnalysisResult, Boot, Found, Rules, Trial } from '../../src/addon/api.ts';
import { analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { LANGUAGES, type Language } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, openAndDrive, planOf } from './driveReview.ts';
import { exampleRequest } from './exampleRequest.ts';
import { settingsRequest } from './settingsRequest.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

type Kept = [id: string, ...settings: string[][]];
const keep = (host: Host, language: Language, ...kept: Kept[]) =>
  must(
    ask<Rules>(
      host,
      'settingsKeep',
      settingsRequest(
        language,
        kept.map(([id, ...settings]) => ({ id, settings })),
      ),
    ),
  );

/** The row of a setting on the sheet, from 1, and its cells. */
function rowsOf(host: Host, sheetId: number, id: string, name: string) {
  const sheet = host.workbook.sheetById(sheetId)!;
  const found: { row: number; cells: unknown[] }[] = [];
  for (let row = 5; row <= sheet.lastRow(); row++)
    if (sheet.value(row, 1) === id && sheet.value(row, 2) === name)
      found.push({ row, cells: Array.from({ length: 10 }, (_, column) => sheet.value(row, 3 + column)) });
  return found;
}

/** What a form sends for RENEWAL or LIFECYCLE over members of the shop. */
const stageRequest = (changes: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  ...exampleRequest(analysisById('LIFECYCLE_STAGE')!),
  given: [
    { range: 'Members!D2:D7' },
    { range: 'Last!A2:A7' },
    { range: 'Last!B2:B7' },
    null,
    { cells: [['2026-11-01']] },
  ],
  settings: [],
  ...changes,
});

/** The shop with each member's last active day and orders beside: days of silence 12, 129, 32, 84, 4, 2. */
function openStages(): Host {
  const host = openShop();
  const last = host.workbook.insertSheet('Last', { rows: 20, columns: 4 });
  host.workbook.enterBlock(
    last,
    1,
    1,
    [
      ['Last active', 'Orders'],
      ['2026-10-20', '3'],
      ['2026-06-25', '1'],
      ['2026-09-30', '2'],
      ['2026-08-09', '0'],
      ['2026-10-28', '2'],
      ['2026-10-30', '0'],
    ],
    {},
  );
  return host;
}

describe('the settings sheet', () => {
  test.each([
    ['en', 'Settings', 'churn', '90 days'],
    ['zh-Hans', '设置', '流失天数', '90 天'],
    ['zh-Hant', '設定', '流失天數', '90 天'],
  ] as const)(
    'in %s is named %s, grey, with a frozen header, text in its value cells and warnings on the rest',
    (language, name, churn, standard) => {
      const host = openShop();
      const { sheetId, sheet } = keep(host, language);
      expect(sheet).toBe(name);
      const made = host.workbook.sheetById(sheetId)!;
      expect(made.tabColor).toBe('#9aa0a6');
      expect(made.frozenRows).toBe(4);
      const [row] = rowsOf(host, sheetId, 'LIFECYCLE_STAGE', churn);
      expect([row!.cells[0], row!.cells[8]]).toEqual([standard, standard]);
      expect(String(row!.cells[9]).length).toBeGreaterThan(4);
      host.workbook.enter(made, row!.row, 3, '007');
      expect(made.value(row!.row, 3)).toBe('007');
      expect(JSON.stringify(host.workbook.toJSON()).match(/"warningOnly":true/g)?.length).toBe(2);
    },
  );

  test('holds what every function takes, too, and formulas follow it: the language of their words', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en');
    // What reads no dates has no order of dates.
    expect(rowsOf(host, sheetId, 'PYRAMID_TIER', 'date order')).toEqual([]);
    expect(rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'date order')).toHaveLength(1);
    const [row] = rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'language');
    expect([row!.cells[0], row!.cells[8]]).toEqual(['', '–']);
    expect(String(row!.cells[9])).not.toBe('');
    host.workbook.enter(host.workbook.sheetById(sheetId)!, row!.row, 3, '简体');
    const formula =
      '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01", MO_Settings_LIFECYCLE_STAGE)';
    const stages = host.workbook.evaluate(formula).map(([cell]) => cell!.value);
    expect(stages).toEqual(['成熟', '流失', '休眠', '休眠', '成熟', '引入']);
  });

  test.each([
    ['en', 'mode', ['rise-only', 'may-fall'], 'grace'],
    ['zh-Hans', '升降规则', ['只进不退', '可进可退'], '保级期数'],
    ['zh-Hant', '升降規則', ['只進不退', '可進可退'], '保級期數'],
  ] as const)(
    'in %s offers the values of a closed list, and takes other names as well',
    (language, mode, values, grace) => {
      const host = openShop();
      const { sheetId } = keep(host, language);
      const sheet = host.workbook.sheetById(sheetId)!;
      const [row] = rowsOf(host, sheetId, 'MEMBER_LEVEL', mode);
      expect(sheet.style(row!.row, 3).validation).toMatchObject({ criteria: 'VALUE_IN_LIST', values: [values, true] });
      host.workbook.enter(sheet, row!.row, 3, 'may fall');
      expect(sheet.value(row!.row, 3)).toBe('may fall');
      expect(sheet.style(rowsOf(host, sheetId, 'MEMBER_LEVEL', grace)[0]!.row, 3).validation).toBeUndefined();
    },
  );

  test('is made once, numbered where the name is taken, no source, and stays when runs are removed', () => {
    const host = openShop();
    host.workbook.insertSheet('Settings', { rows: 5, columns: 5 });
    const first = keep(host, 'en');
    expect(first.sheet).toBe('Settings (2)');
    expect(keep(host, 'en').sheetId).toBe(first.sheetId);
    const found = must(ask<Found>(host, 'sidebarFind'));
    expect(found.tables.map(({ sheet }) => sheet)).toEqual(['Members', 'Orders', 'Activity']);
    expect(found.rules?.sheet).toBe('Settings (2)');
    const { result } = openAndDrive(host);
    must(ask<Boot>(host, 'runRemove', result!.runId, true));
    expect(host.workbook.sheetById(first.sheetId)).toBeTruthy();
  });

  test('a copy of a sheet, and one that was removed, do no harm', () => {
    const host = openShop();
    const { sheetId } = keep(host, 'en');
    host.workbook.deleteSheet(host.workbook.sheetById(sheetId)!);
    expect(must(ask<Found>(host, 'sidebarFind')).rules).toBeNull();
    expect(keep(host, 'en').sheetId).not.toBe(sheetId);
  });

  test('a request of another shape is refused', () => {
    const host = openShop();
    const good = settingsRequest('en');
    for (const bad of [
      null,
      { ...good, functions: [{ ...good.functions[0]!, id: 'NOPE' }] },
      { ...good, keep: [{ id: 'RFM_TIER', settings: [['nope', '1']] }] },
      { ...good, keep: [{ id: 'RFM_TIER', settings: [['bins', ...new Array(9).fill('1')]] }] },
      { ...good, functions: [good.functions[0]!, good.functions[0]!] },
    ]) {
      const answer = ask<Rules>(host, 'settingsKeep', bad);
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'requestBroken' } });
    }
    expect(host.workbook.sheets).toHaveLength(3);
  });
});

describe('a stop', () => {
  test('anywhere leaves nothing half-made under the final name, and pressing again mends it', () => {
    const counted = openShop();
    const before = counted.counters.serviceCalls;
    keep(counted, 'en', ['MEMBER_LEVEL', ['level', 'One', '0'], ['level', 'Two', '5']]);
    const calls = counted.counters.serviceCalls - before;
    const whole = rowsOf(counted, counted.workbook.sheetByName('Settings')!.id, 'MEMBER_LEVEL', 'level');
    // Every call would take minutes: the first ones, the last ones and some between.
    const steps = [
      ...Array.from({ length: 4 }, (_, index) => 2 * index + 1),
      ...Array.from({ length: 8 }, (_, index) => calls - 3 * index),
    ];
    for (const at of [...steps, Math.round(calls / 3), Math.round(calls / 2)]) {
      const host = openShop();
      host.faults.inject({ at, kind: 'kill', lastWrite: 'kept' });
      ask<Rules>(
        host,
        'settingsKeep',
        settingsRequest('en', [
          {
            id: 'MEMBER_LEVEL',
            settings: [
              ['level', 'One', '0'],
              ['level', 'Two', '5'],
            ],
          },
        ]),
      );
      host.faults.clear();
      const { sheetId } = keep(host, 'en', ['MEMBER_LEVEL', ['level', 'One', '0'], ['level', 'Two', '5']]);
      expect(
        host.workbook.sheets.map(({ name }) => name),
        `call ${at}`,
      ).toEqual(['Members', 'Orders', 'Activity', 'Settings']);
      const rows = rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level');
      expect(
        rows.map(({ cells }) => cells),
        `call ${at}`,
      ).toEqual(whole.map(({ cells }) => cells));
    }
  }, 240_000);
});

describe('a formula', () => {
  test('takes its settings from the block of its function, by name', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en');
    const formula =
      '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01", MO_Settings_LIFECYCLE_STAGE)';
    const stages = () => host.workbook.evaluate(formula).map(([cell]) => cell!.value);
    expect(stages()).toEqual(['Maturity', 'Churn', 'Dormancy', 'Dormancy', 'Maturity', 'Introduction']);
    const sheet = host.workbook.sheetById(sheetId)!;
    host.workbook.enter(sheet, rowsOf(host, sheetId, 'LIFECYCLE_STAGE', 'churn')[0]!.row, 3, '80');
    expect(stages()).toEqual(['Maturity', 'Churn', 'Dormancy', 'Churn', 'Maturity', 'Introduction']);
  });

  test('sees rows that were added through the sidebar, and rows of a table without their #', () => {
    const host = openStages();
    const { sheetId } = keep(host, 'en', [
      'MEMBER_LEVEL',
      ['level', 'Friend', '0'],
      ['level', 'Fan', '10'],
      ['level', 'Core', '20'],
      ['level', 'Star', '30'],
      ['level', 'Sun', '40'],
      ['level', 'Galaxy', '50'],
    ]);
    expect(rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level').map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Friend', '0'],
      ['Fan', '10'],
      ['Core', '20'],
      ['Star', '30'],
      ['Sun', '40'],
      ['Galaxy', '50'],
    ]);
    const level = (points: number) =>
      host.workbook.evaluate(`=MEMBER_LEVEL(${points}, , MO_Settings_MEMBER_LEVEL)`)[0]![0]!.value;
    expect([level(55), level(15)]).toEqual(['Galaxy', 'Fan']);
    keep(host, 'en', ['MEMBER_LEVEL', ['level', 'Low', '0'], ['level', 'High', '10']]);
    expect(rowsOf(host, sheetId, 'MEMBER_LEVEL', 'level')).toHaveLength(2);
    expect([level(55), level(5)]).toEqual(['High', 'Low']);
    // What stands below has moved along: the next function's block is still its own.
    expect(rowsOf(host, sheetId, 'CLUSTER', 'seed')).toHaveLength(1);
    expect(host.workbook.evaluate('=CLUSTER({1;2;9}, 2, MO_Settings_CLUSTER)').map(([cell]) => cell!.value)).toEqual(
      host.workbook.evaluate('=CLUSTER({1;2;9}, 2)').map(([cell]) => cell!.value),
    );
    const sheet = host.workbook.sheetById(sheetId)!;
    for (const { row } of rowsOf(host, sheetId, 'LIFECYCLE_STAGE', '# stage'))
      host.workbook.enter(sheet, row, 2, 'stage');
    const formula = '=LIFECYCLE_STAGE(Members!D2:D7, Last!A2:A7, Last!B2:B7, , "2026-11-01"';
    const stages = (rest: string) => host.workbook.evaluate(formula + rest).map(([cell]) => cell!.value);
    // Our stages as a table say what the preset says.
    expect(stages(', MO_Settings_LIFECYCLE_STAGE)')).toEqual(stages(')'));
  });
});

describe('the form of an analysis', () => {
  const shown = (host: Host, request: AnalysisRequest) => {
    const { sheetId } = must(ask<AnalysisResult>(host, 'analysisRun', request));
    const sheet = host.workbook.sheetById(sheetId)!;
    return { sheet, stages: Array.from({ length: 6 }, (_, row) => sheet.value(6 + row, 2)) };
  };

  test('takes what it does not say itself from the settings sheet, and its sheet tells so', () => {
    const host = openStages();
    keep(host, 'en', ['LIFECYCLE_STAGE', ['churn', '80 days'], ['dormancy', '10 days']]);
    const { sheet, stages } = shown(host, stageRequest({ settings: [['dormancy', '40 days']] }));
    expect(stages).toEqual(['Maturity', 'Churn', 'Maturity', 'Churn', 'Maturity', 'Introduction']);
    const texts = JSON.stringify(
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (__, column) => sheet.value(row + 1, column + 1)),
      ),
    );
    expect(texts).toContain('"churn","80 days"');
    expect(texts).toContain('"dormancy","40 days"');
  });

  test('reads the settings sheet in one call', () => {
    const host = openStages();
    keep(host, 'en');
    const calls: string[] = [];
    const { strike } = host.faults;
    host.faults.strike = (member, ...rest) => {
      calls.push(member);
      return strike.call(host.faults, member, ...rest);
    };
    must(ask<AnalysisResult>(host, 'analysisRun', stageRequest()));
    host.faults.strike = strike;
    // Members, Last, the header above the rows' names aside: the third is the settings sheet.
    expect(calls.filter((call) => call === 'Range.getValues')).toHaveLength(3);
  });

  test.each([
    ['en', 'LIFECYCLE_STAGE churn (Settings!C', '"soon" is not a length of time. Write it like'],
    ['zh-Hans', 'LIFECYCLE_STAGE 流失天数 (设置!C', '“soon”不是'],
    ['zh-Hant', 'LIFECYCLE_STAGE 流失天數 (設定!C', '「soon」不是'],
  ] as const)('names sheet and cell of a wrong value in %s, and how to mend it', (language, place, sentence) => {
    const host = openStages();
    const { sheetId } = keep(host, language, ['LIFECYCLE_STAGE', ['churn', 'soon']]);
    const answer = ask<AnalysisResult>(host, 'analysisRun', stageRequest({ language }));
    if (!answer || answer.ok) throw new Error('nothing was refused');
    expect(answer.refusal.message).toContain(place);
    expect(answer.refusal.message).toContain(sentence);
    expect(answer.refusal.sheetId).toBe(sheetId);
    // Typed in the form, another value counts instead.
    const mended = ask<AnalysisResult>(host, 'analysisRun', stageRequest({ language, settings: [['churn', '80']] }));
    expect(mended?.ok).toBe(true);
  });

  test.each(LANGUAGES)('tells a wrong name, and a rule that only the computation refuses, in %s', (language) => {
    const host = openStages();
    const { sheetId } = keep(host, language);
    const sheet = host.workbook.sheetById(sheetId)!;
    const last = Array.from({ length: sheet.lastRow() }, (_, row) => row + 1)
      .filter((row) => sheet.value(row, 1) === 'LIFECYCLE_STAGE')
      .pop()!;
    host.workbook.enter(sheet, last + 1, 2, 'chrun');
    host.workbook.enter(sheet, last + 1, 3, '5');
    const refusal = (request: AnalysisRequest) => {
      const answer = ask<AnalysisResult>(host, 'analysisRun', request);
      if (!answer || answer.ok) throw new Error('nothing was refused');
      return answer.refusal.message;
    };
    expect(refusal(stageRequest({ language }))).toContain(`!B${last + 1})`);
    host.workbook.enter(sheet, last + 1, 2, '');
    host.workbook.enter(sheet, last + 1, 3, '');
    keep(host, language, ['LIFECYCLE_STAGE', ['churn', '1 month']]);
    // Months are a length of time, but no fixed number of days.
    expect(refusal(stageRequest({ language }))).toMatch(/!C\d+\)/);
  });
});

describe('a playbook', () => {
  test.each([
    ['en', 'Playbook (playbook)', 'Introduction', 'Say hello'],
    ['zh-Hans', '动作表 (playbook)', '引入', '打招呼'],
    ['zh-Hant', '動作表 (playbook)', '引入', '打招呼'],
  ] as const)(
    'stands on the settings sheet in %s, serves a formula by its name, and the form where it is left out',
    (language, name, stage, action) => {
      const host = openStages();
      const { sheetId, tables } = keep(host, language);
      expect(Object.keys(tables).sort()).toEqual(['COUPON_FOR', 'NEXT_ACTION', 'QUESTION_CLASS', 'TOP_QUESTIONS']);
      const formula = (rest: string) =>
        host.workbook.evaluate(`=NEXT_ACTION("${stage}"${rest})`).map((row) => row.map(({ value }) => value));
      expect(formula(', MO_Table_NEXT_ACTION')).toEqual(formula(''));
      const row = rowsOf(host, sheetId, 'NEXT_ACTION', name).find(({ cells }) => cells[0] === stage)!;
      host.workbook.enter(host.workbook.sheetById(sheetId)!, row.row, 4, action);
      expect(formula(', MO_Table_NEXT_ACTION')).toEqual([[action]]);
      const last = host.workbook.sheetByName('Last')!;
      host.workbook.enter(last, 2, 4, stage);
      const request = {
        ...exampleRequest(analysisById('NEXT_ACTION')!, language),
        given: [{ range: 'Last!D2:D2' }],
        settings: [],
      };
      const made = host.workbook.sheetById(must(ask<AnalysisResult>(host, 'analysisRun', request)).sheetId)!;
      expect(made.value(6, 2)).toBe(action);
      // The formula on the sheet points at the playbook, too.
      const texts = Array.from({ length: made.lastRow() }, (_, line) => made.value(line + 1, 4)).map(String);
      const shown = texts.find((text) => text.startsWith('=NEXT_ACTION('))!;
      expect(host.workbook.evaluate(shown)).toMatchObject([[{ value: action }]]);
    },
  );
});

test('a sheet that was made in another language than the file has now says the same', () => {
  const host = openStages();
  keep(host, 'zh-Hans', ['LIFECYCLE_STAGE', ['churn', '80']]);
  must(ask<Boot>(host, 'sidebarSetLanguage', 'en'));
  const { rules } = must(ask<Found>(host, 'sidebarFind'));
  expect(rules!.values.LIFECYCLE_STAGE).toEqual([['churn', '80']]);
  const { sheetId } = must(ask<AnalysisResult>(host, 'analysisRun', stageRequest()));
  expect(host.workbook.sheetById(sheetId)!.value(6 + 3, 2)).toBe('Churn');
});

describe('a changed rule', () => {
  test('tells who would get another label before anything is written', () => {
    const host = openStages();
    const before = JSON.stringify(host.workbook.toJSON());
    const trial = must(ask<Trial>(host, 'ruleTry', stageRequest({ settings: [['churn', '80 days']] })));
    // Of six members only the one who is silent for 84 days moves.
    expect(trial).toEqual({
      members: 6,
      changed: 1,
      moves: [{ from: 'Dormancy', to: 'Churn', members: 1 }],
      others: 0,
      groups: [
        { label: 'Maturity', now: 2, after: 2 },
        { label: 'Dormancy', now: 2, after: 1 },
        { label: 'Churn', now: 1, after: 2 },
        { label: 'Introduction', now: 1, after: 1 },
      ],
    });
    expect(JSON.stringify(host.workbook.toJSON())).toBe(before);
    keep(host, 'en', ['LIFECYCLE_STAGE', ['churn', '80 days']]);
    const again = must(ask<Trial>(host, 'ruleTry', stageRequest({ settings: [['churn', '80 days']] })));
    expect(again.changed).toBe(0);
  });

  test('is refused with a sentence where the result is no label for each member', () => {
    const host = openStages();
    const request = {
      ...exampleRequest(analysisById('PYRAMID_TIER')!),
      given: [{ range: 'Last!B2:B7' }],
      settings: [['show', 'summary']],
    };
    expect(ask<Trial>(host, 'ruleTry', request)).toMatchObject({ ok: false, refusal: { code: 'noLabels' } });
  });
});

describe('a review', () => {
  const sheetText = (host: Host, name: RegExp): string => {
    const sheet = host.workbook.sheets.find((each) => name.test(each.name))!;
    return JSON.stringify(
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (__, column) => sheet.value(row + 1, column + 1)),
      ),
    );
  };
  const review = (host: Host, asOf: string) => {
    const { trouble } = openAndDrive(host, { asOf });
    expect(trouble).toBe('');
  };

  test('follows the settings sheet: tiers, stages, retention and funnel, and its method says so', () => {
    const host = openShop();
    keep(
      host,
      'en',
      ['RFM_TIER', ['segment', 'Top', '4-5', '', ''], ['otherwise', 'Rest']],
      ['LIFECYCLE_STAGE', ['churn', '120 days'], ['dormancy', '20 days']],
      ['RETENTION', ['period', 'quarter']],
      ['FUNNEL', ['window', '5 minutes']],
    );
    review(host, '2026-11-01');
    expect(sheetText(host, /^2026-10 Tiers/)).toContain('"Top"');
    expect(sheetText(host, /^2026-10 Tiers/)).not.toContain('"Champions"');
    expect(sheetText(host, /^2026-10 Retention/)).toContain('2026 Q2');
    expect(sheetText(host, /^2026-10 Funnel/)).toContain('window: 5 minutes');
    const method = sheetText(host, /^2026-10 Method/);
    for (const told of [
      '"segment","Top","4-5"',
      '"otherwise","Rest"',
      '"churn",120',
      '"dormancy",20',
      '"period","quarter"',
      '"window","5 minutes"',
    ])
      expect(method).toContain(told);
  });

  test.each(LANGUAGES)('does not begin with a wrong value there, and says where it stands, in %s', (language) => {
    const host = openShop();
    const { sheetId, sheet } = keep(host, language, ['RFM_TIER', ['bins', 'many']]);
    const found = must(ask<Found>(host, 'sidebarFind'));
    const answer = ask<unknown>(host, 'reviewStart', planOf(found, { language }));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notANumber', sheetId } });
    const [row] = rowsOf(
      host,
      sheetId,
      'RFM_TIER',
      language === 'en' ? 'bins' : language === 'zh-Hans' ? '分档数' : '分檔數',
    );
    expect((answer as { refusal: { message: string } }).refusal.message).toContain(`${sheet}!C${row?.row ?? ''}`);
  });

  test.each([
    ['RFM_TIER', ['bins', '7'], /^RFM_TIER bins \(Settings!C\d+\): "7" can't be used/],
    ['RFM_TIER', ['r_cuts', '90, 30'], /^RFM_TIER r_cuts \(Settings!C\d+\): the limits "90, 30" have to rise/],
    [
      'RETENTION',
      ['period', 'day'],
      /^RETENTION period \(Settings!C\d+\): "day" can't be used. Possible: week, month, quarter/,
    ],
    ['LIFECYCLE_STAGE', ['stage', 'Old', 'ordres', '≥', '2'], /^LIFECYCLE_STAGE stage \(Settings!C\d+\): .*"ordres"/],
  ])(
    'refuses a rule of %s that only its steps would find wrong, before anything is made: %s',
    (id, setting, sentence) => {
      const host = openShop();
      keep(host, 'en', [id, setting]);
      const found = must(ask<Found>(host, 'sidebarFind'));
      const answer = ask<unknown>(host, 'reviewStart', planOf(found));
      expect((answer as { refusal: { message: string } }).refusal.message).toMatch(sentence);
      expect(must(ask<Boot>(host, 'sidebarBoot')).run).toBeNull();
    },
  );

  test('parts a changed rule from what members did', () => {
    const host = openShop();
    review(host, '2026-10-01');
    // The same rule again, with limits in days that make everybody who ever bought recent.
    keep(host, 'en', ['RFM_TIER', ['r_cuts', '300, 400, 500, 600']]);
    review(host, '2026-11-01');
    const movement = sheetText(host, /^2026-10 Tier movement/);
    expect(movement).toContain('By moved limits');
    const own = openShop();
    keep(own, 'en', ['RFM_TIER', ['segment', 'Top', '4-5', '', ''], ['segment', 'Rest', '1-3', '', '']]);
    review(own, '2026-10-01');
    keep(own, 'en', ['RFM_TIER', ['segment', 'Top', '1-5', '', ''], ['segment', 'Rest', '', '', '']]);
    review(own, '2026-11-01');
    const moved = sheetText(own, /^2026-10 Tier movement/);
    expect(moved).toContain('The rule was changed since the last review.');
    expect(moved).toContain('"▲ up","By moved limits"');
  });

  test.each(LANGUAGES)('a rule is tried on its tables, in %s', (language) => {
    const host = openShop();
    const found = must(ask<Found>(host, 'sidebarFind'));
    const plan = planOf(found, { language });
    const blank = { ...stageRequest({ language }), given: [], labels: '', plan };
    const before = JSON.stringify(host.workbook.toJSON());
    const trial = must(ask<Trial>(host, 'ruleTry', { ...blank, settings: [['dormancy', '10 days']] }));
    // Six members, for 007 has only an order without an amount. 001 has been silent for 12 days; all others are below 10 or beyond 30.
    expect([trial.members, trial.changed]).toEqual([6, 1]);
    const tiers = must(ask<Trial>(host, 'ruleTry', { ...blank, id: 'RFM_TIER', settings: [['scheme', 'eight']] }));
    expect([tiers.members, tiers.changed]).toEqual([4, 4]);
    expect(JSON.stringify(host.workbook.toJSON())).toBe(before);
  });
});
