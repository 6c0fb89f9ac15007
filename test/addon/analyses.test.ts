import { beforeAll, describe, expect, test } from 'vitest';
import type { AnalysisRequest, AnalysisResult, Answer, Boot, Found, Refusal } from '../../src/addon/api.ts';
import { ANALYSES, analysisById } from '../../src/analyses/index.ts';
import { ensureBuilt } from '../../src/build/ensureBuilt.ts';
import { formOf } from '../../src/build/forms.ts';
import { LANGUAGES } from '../../src/engine/language.ts';
import type { Host } from '../../src/host/host.ts';
import { sheetName } from '../../src/sheet/sheetName.ts';
import { ask, must } from './driveReview.ts';
import { exampleFormula, exampleRequest, openExample, SHEET } from './exampleRequest.ts';
import { openShop } from './shop.ts';

beforeAll(ensureBuilt);

const run = (host: Host, request: AnalysisRequest) => ask<AnalysisResult>(host, 'analysisRun', request);
const refusalOf = (answer: Answer<unknown> | null): Refusal => {
  if (!answer || answer.ok) throw new Error('nothing was refused');
  return answer.refusal;
};
const shopRequest = (changes: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  ...exampleRequest(analysisById('RETENTION')!),
  given: [{ range: 'Orders!B2:B' }, { range: "'Orders'!C2:C" }],
  settings: [],
  ...changes,
});

/** The cells of a made sheet from its header row on, `width` columns from `left`. */
const bodyOf = (host: Host, sheetId: number, left: number, height: number, width: number): unknown[][] => {
  const sheet = host.workbook.sheetById(sheetId)!;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => sheet.value(5 + row, left + column)),
  );
};

/** Where on a sheet a text stands: row and column. */
function placeOf(host: Host, sheetId: number, text: string | RegExp): { row: number; column: number } {
  const sheet = host.workbook.sheetById(sheetId)!;
  for (let row = 1; row <= sheet.lastRow(); row++)
    for (let column = 1; column <= sheet.lastColumn(); column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && (typeof text === 'string' ? value === text : text.test(value)))
        return { row, column };
    }
  throw new Error(`${text} stands nowhere`);
}

describe.each(ANALYSES.map((analysis) => [analysis.id, analysis] as const))('%s', (id, analysis) => {
  test('its sheet holds what the formula gives, cell by cell, and the formula on the sheet gives it again', () => {
    const host = openExample(analysis);
    const source =
      JSON.stringify(host.workbook.sheetByName(SHEET)!.formulas) + host.workbook.sheetByName(SHEET)!.value(2, 1);
    const expected = host.workbook.evaluate(exampleFormula(analysis)).map((row) => row.map(({ value }) => value));
    const request = exampleRequest(analysis);
    const { sheetId, name } = must(run(host, request));
    // A function with one result a row has a header of its own and the rows' names before the result.
    const rows = analysis.shape === 'rows';
    const body = bodyOf(host, sheetId, rows ? 2 : 1, expected.length + (rows ? 1 : 0), expected[0]!.length);
    const shown = rows ? body.slice(1) : body;
    // Texts of a header stay texts on a sheet, numbers of it too: 0, 1, 2 … are names of columns there.
    const asHeader = (row: unknown[]) => row.map((cell) => (cell === '' ? '' : String(cell)));
    expect(rows ? shown : [asHeader(shown[0]!), ...shown.slice(1)]).toEqual(
      rows ? expected : [asHeader(expected[0]!), ...expected.slice(1)],
    );
    expect(name).toBe(sheetName(request.words.title));
    const place = placeOf(host, sheetId, new RegExp(`^=${id}\\(`));
    const formula = host.workbook.sheetById(sheetId)!.value(place.row, place.column) as string;
    expect(host.workbook.evaluate(formula).map((row) => row.map(({ value }) => value))).toEqual(expected);
    const after =
      JSON.stringify(host.workbook.sheetByName(SHEET)!.formulas) + host.workbook.sheetByName(SHEET)!.value(2, 1);
    expect(after).toBe(source);
  });

  test.each(LANGUAGES)('a refused input is told in %s with a sentence, and leaves no sheet behind', (language) => {
    const host = openExample(analysis);
    const names = host.workbook.sheets.map(({ name }) => name);
    const refusal = refusalOf(run(host, { ...exampleRequest(analysis, language), given: [] }));
    expect(refusal.message).toMatch(language === 'en' ? /^[\x20-\x7e…·–]+$/ : /[\u4e00-\u9fff]/);
    expect(refusal.message).not.toMatch(/undefined|NaN|\[object/);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });
});

describe('the sheet of an analysis', () => {
  test('says what was computed, by which settings, from how many rows, as of which day, in which version', () => {
    const host = openShop();
    const { sheetId, facts } = must(run(host, shopRequest({ settings: [['period', 'week']] })));
    const sheet = host.workbook.sheetById(sheetId)!;
    expect(facts).toBe('As of 2026-10-29 · 9 rows read · Version 0.1.0');
    expect([sheet.value(1, 1), sheet.value(2, 1)]).toEqual(['Retention', facts]);
    expect(sheet.value(3, 1)).toMatch(/^Shows how many members/);
    const { row, column } = placeOf(host, sheetId, 'period');
    expect(sheet.value(row, column + 1)).toBe('week');
    const start = placeOf(host, sheetId, 'week start');
    expect(sheet.value(start.row, start.column + 1)).toBe('Monday');
  });

  test('counts rows that are left out', () => {
    const host = openShop();
    const orders = host.workbook.sheetByName('Orders')!;
    host.workbook.enter(orders, 3, 2, '');
    const { facts } = must(run(host, shopRequest({ settings: [['as_of', '2026-10-01']] })));
    // Of nine orders one has no member now, and three are of October: 20th, 28th, 5th.
    expect(facts).toBe(
      'As of 2026-10-01 · 9 rows read · 4 of them left out: 1 without member, 3 after the as-of day · Version 0.1.0',
    );
  });

  test('tells each reason for leaving rows out, each row once', () => {
    const host = openShop();
    const orders = host.workbook.sheetByName('Orders')!;
    host.workbook.enter(orders, 3, 2, '');
    host.workbook.enter(orders, 4, 3, '');
    host.workbook.enter(orders, 5, 2, 'Grand total');
    const settings = [
      ['as_of', '2026-10-01'],
      ['filter', 'member', 'is not', '005'],
    ];
    const { facts } = must(run(host, shopRequest({ settings })));
    // A2, A3 and A4 are spoilt; A7, A8 and A9 are of October; of the other three A6 is by 005.
    expect(facts).toContain(
      '9 rows read · 7 of them left out: 1 as totals, 1 without member, 1 without date, 3 after the as-of day, 1 by the filter',
    );
  });

  test('has the settings as a block: changing one there changes the formula that points at it', () => {
    const host = openShop();
    const { sheetId } = must(run(host, shopRequest()));
    const sheet = host.workbook.sheetById(sheetId)!;
    const formula = placeOf(host, sheetId, /^=RETENTION\(/);
    const text = sheet.value(formula.row, formula.column) as string;
    const period = placeOf(host, sheetId, 'period');
    host.workbook.enter(sheet, period.row, period.column + 1, 'quarter');
    // The orders span three quarters, between the header and the average.
    expect(host.workbook.evaluate(text)).toHaveLength(1 + 3 + 1);
  });

  test('speaks the language of the file in its settings, and a formula understands them', () => {
    const host = openShop();
    const chinese = { ...exampleRequest(analysisById('RETENTION')!, 'zh-Hans'), settings: [['period', 'quarter']] };
    const { sheetId, name, facts } = must(run(host, { ...shopRequest(), ...chinese, given: shopRequest().given }));
    expect(name).toBe('留存');
    expect(facts).toBe('统计日 2026-10-29 · 读取 9 行 · 版本 0.1.0');
    const sheet = host.workbook.sheetById(sheetId)!;
    const period = placeOf(host, sheetId, '周期');
    expect(sheet.value(period.row, period.column + 1)).toBe('季度');
    const formula = placeOf(host, sheetId, /^=RETENTION\(/);
    expect(host.workbook.evaluate(sheet.value(formula.row, formula.column) as string)).toHaveLength(1 + 3 + 1);
  });

  test.each(
    ANALYSES.flatMap((one) =>
      Object.entries(formOf(one, 'en').results).map(([show, names]) => [one.id, show, names] as const),
    ),
  )('names the columns of %s where it shows %s', (id, show, names) => {
    const analysis = analysisById(id)!;
    const host = openExample(analysis);
    const request = exampleRequest(analysis);
    const settings = request.settings.filter(([name]) => name !== 'show');
    const { sheetId } = must(run(host, { ...request, settings: show ? [...settings, ['show', show]] : settings }));
    expect(bodyOf(host, sheetId, 2, 1, names.length + 1)).toEqual([[...names, '']]);
    for (const language of LANGUAGES) expect(formOf(analysis, language).results[show]).toHaveLength(names.length);
  });

  test('writes the formula as people of a place with decimal commas type it', () => {
    const host = openExample(analysisById('RETENTION_FORECAST')!, 'de_DE');
    const { sheetId } = must(
      run(host, {
        ...exampleRequest(analysisById('AB_COUNTS')!),
        given: [
          {
            cells: [
              ['group', 'members', 'mean', 'sd'],
              ['A', '100', '1.5', '2'],
              ['B', '100', '1.25', '2'],
            ],
          },
        ],
        settings: [],
      }),
    );
    const { row, column } = placeOf(host, sheetId, /^=AB_COUNTS\(/);
    const sheet = host.workbook.sheetById(sheetId)!;
    const text = sheet.value(row, column) as string;
    expect(text).toMatch(/^=AB_COUNTS\(\{"group"\\"members"\\"mean"\\"sd";"A"\\100\\1,5\\2;"B"\\100\\1,25\\2\}; '/);
    const free = host.workbook.insertSheet('Free', { rows: 60, columns: 20 });
    host.workbook.enter(free, 1, 1, text);
    expect(free.value(1, 1)).toBe(sheet.value(5, 1));
    expect(free.value(2, 2)).toBe(sheet.value(6, 2));
  });

  test('shows a chart where people expect one, and percentages among other measures', () => {
    const charts = (id: string) => {
      const host = openExample(analysisById(id)!);
      const { sheetId } = must(run(host, exampleRequest(analysisById(id)!)));
      return host.workbook.sheetById(sheetId)!;
    };
    const types = [
      'FUNNEL',
      'FUNNEL_TREND',
      'RETENTION',
      'LIFECYCLE_FLOW',
      'CONCENTRATION',
      'SURVIVAL',
      'PERIOD_TREND',
    ];
    expect(types.map((id) => charts(id).charts.map(({ type }) => type))).toEqual([
      ['BAR'],
      ['LINE'],
      ['LINE'],
      ['COLUMN'],
      ['COLUMN'],
      ['LINE'],
      ['LINE'],
    ]);
    const concentration = charts('CONCENTRATION');
    // Gini's coefficient is no share; the example's is 0.63.
    expect([6, 9].map((row) => concentration.display(row, 4))).toEqual(['50.0%', '0.6300']);
    expect(charts('ACTIVE_HOURS').conditionalFormats).toHaveLength(1);
    expect(charts('TIER_MOVEMENT').conditionalFormats).toHaveLength(1);
  });

  test('names the rows of a function with one result a row by the column that was chosen', () => {
    const host = openShop();
    const { sheetId } = must(
      run(host, {
        ...exampleRequest(analysisById('CLEAN_DATE')!),
        given: [{ range: 'Orders!C2:C' }],
        labels: 'Orders!A2:A',
      }),
    );
    const sheet = host.workbook.sheetById(sheetId)!;
    expect([5, 6, 14].map((row) => sheet.value(row, 1))).toEqual(['Order ID', 'A1', 'A9']);
    expect([5, 6, 14].map((row) => sheet.display(row, 2))).toEqual(['Clean dates', '2026-06-05', '2026-10-05']);
  });
});

describe('running an analysis', () => {
  test('reads a sheet in one call, however many ranges lie on it', () => {
    const host = openShop();
    const calls: string[] = [];
    const { strike } = host.faults;
    host.faults.strike = (member, ...rest) => {
      calls.push(member);
      return strike.call(host.faults, member, ...rest);
    };
    must(
      run(
        host,
        shopRequest({ given: [{ range: 'Orders!B2:B' }, { range: 'Orders!C2:C' }, null, { range: 'Orders!A1:D' }] }),
      ),
    );
    host.faults.strike = strike;
    expect(calls.filter((call) => call === 'Range.getValues')).toHaveLength(1);
  });

  test('a request whose answer got lost and that is sent again makes one sheet', () => {
    const host = openShop();
    const first = must(run(host, shopRequest()));
    expect(must(run(host, shopRequest()))).toMatchObject({ sheetId: first.sheetId, name: first.name });
    expect(must(run(host, shopRequest({ token: 'another-token' }))).name).toBe('Retention (2)');
  });

  test('lists its sheet among the outputs, never takes it for a source, and removes exactly it', () => {
    const host = openShop();
    const before = host.workbook.sheets.map(({ name }) => name);
    const { run: made, sheetId } = must(run(host, shopRequest()));
    const [past] = must(ask<Boot>(host, 'sidebarBoot')).pastRuns;
    expect(past).toEqual(made);
    expect(past).toMatchObject({ month: '', finishedAt: '2026-11-02 09:00', sheets: [{ sheetId, name: 'Retention' }] });
    expect(must(ask<Found>(host, 'sidebarFind')).tables.map(({ sheet }) => sheet)).toEqual(before);
    const gone = must(ask<Boot>(host, 'runRemove', made.runId, false));
    expect(gone.pastRuns).toEqual([]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  test('offers what it made to other analyses, with its columns recognised', () => {
    const host = openShop();
    const given = ['B', 'C', 'D', 'A'].map((column) => ({ range: `Orders!${column}2:${column}9` }));
    must(run(host, { ...exampleRequest(analysisById('MEMBER_SUMMARY')!), given, settings: [] }));
    const { tables, results = [] } = must(ask<Found>(host, 'sidebarFind'));
    expect(tables).toHaveLength(3);
    expect(results).toMatchObject([{ sheet: 'Member summary', headerRow: 5, firstRow: 6, lastRow: 0, use: false }]);
    const fields = results[0]!.columns.map(({ field }) => field);
    expect(fields.slice(0, 5)).toEqual(['user_id', 'first_order_at', 'last_order_at', 'orders', 'total_spent']);
  });

  test('keeps its sheet when somebody has edited it, unless that is asked for', () => {
    const host = openShop();
    const { run: made, sheetId } = must(run(host, shopRequest()));
    host.workbook.enter(host.workbook.sheetById(sheetId)!, 6, 2, '99');
    expect(must(ask<Boot>(host, 'runRemove', made.runId, false)).pastRuns).toHaveLength(1);
    expect(must(ask<Boot>(host, 'runRemove', made.runId, true)).pastRuns).toEqual([]);
  });

  test('whichever service call fails, no half-made sheet stands under a final name, and running again mends it', () => {
    const calls: string[] = [];
    const listened = openShop();
    const { strike } = listened.faults;
    listened.faults.strike = (member, ...rest) => {
      calls.push(member);
      return strike.call(listened.faults, member, ...rest);
    };
    must(run(listened, shopRequest()));
    const whole = JSON.stringify(bodyOf(listened, listened.workbook.sheetByName('Retention')!.id, 1, 8, 9));
    for (let at = 1; at <= calls.length; at++) {
      const host = openShop();
      host.faults.inject({ at, kind: 'kill', lastWrite: 'kept' });
      run(host, shopRequest());
      host.faults.clear();
      const made = host.workbook.sheetByName('Retention');
      if (made) expect(JSON.stringify(bodyOf(host, made.id, 1, 8, 9)), `call ${at}`).toBe(whole);
      const again = must(run(host, shopRequest()));
      expect(
        host.workbook.sheets.map(({ name }) => name),
        `call ${at}: ${calls[at - 1]}`,
      ).toEqual(['Members', 'Orders', 'Activity', again.name]);
    }
  }, 300_000);

  test('refuses a range that is none, a sheet that is gone, and what no form sends', () => {
    const host = openShop();
    const bad = (given: AnalysisRequest['given']) => refusalOf(run(host, shopRequest({ given }))).message;
    expect(bad([{ range: 'nonsense' }])).toBe('"nonsense" is not a range of this file. Write it like Orders!B2:B.');
    expect(bad([{ range: 'Orders!ZZ2:ZZ' }])).toMatch(/"Orders!ZZ2:ZZ" is not a range/);
    expect(bad([{ range: 'Gone!B2:B' }])).toMatch(/no sheet "Gone"/);
    const broken = [{ id: 'NOTHING' }, { settings: [['no such', 'x']] }, { token: '' }, { given: 'x' }, { words: {} }];
    for (const changes of broken)
      expect(refusalOf(run(host, { ...shopRequest(), ...changes } as AnalysisRequest)).code).toBe('requestBroken');
    expect(refusalOf(run(host, null as unknown as AnalysisRequest)).code).toBe('requestBroken');
  });

  test('a cell that can not be read is named by its place on the sheet', () => {
    const host = openShop();
    host.workbook.enter(host.workbook.sheetByName('Orders')!, 4, 3, 'soon');
    expect(refusalOf(run(host, shopRequest()))).toMatchObject({
      message: 'Date (Orders!C), row 4: "soon" is not a date. Write it like 2026-11-01.',
      sheetId: host.workbook.sheetByName('Orders')!.id,
    });
  });
});
