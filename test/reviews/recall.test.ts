import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/addon/write/layout.ts';
import { dayOf } from '../../src/engine/calendar.ts';
import type { Language } from '../../src/engine/language.ts';
import type { Cell } from '../../src/intake/cell.ts';
import type { EarlierSheet } from '../../src/reviews/review.ts';
import { foldLines } from '../../src/sheet/foldLines.ts';
import { shop } from './shop.ts';
import { columnOf, materialOf, type Ran, run, shown } from './support.ts';

const FIRST = dayOf(2026, 10, 1);
const SECOND = dayOf(2026, 11, 1);
const review = (asOf: number, earlier: readonly EarlierSheet[] = [], language: Language = 'en'): Ran =>
  run({ ...materialOf(shop({ asOf, language })), earlier });

/** A sheet Lifecycle as it lies in the file, to be filled in. */
const cellsOf = (ran: Ran): Cell[][] =>
  layOut(ran.spec('lifecycle'), (civil) => new Date(civil)).values.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );

/** Types a value into the row of a member, in the column of a header. */
function type(cells: Cell[][], member: string, header: string, value: Cell): void {
  const head = cells.findIndex((row) => row.includes(header));
  const key = cells[head].indexOf(header === '备注' ? '会员' : 'Member');
  const at = cells[head].indexOf(header);
  const row = cells.findIndex((each, index) => index > head && each[key] === member);
  cells[row][at] = value;
}

/** A list's member, contact and reason. */
const filled = (ran: Ran, ...more: string[]): unknown[][] => {
  const block = ran.block('lifecycle', 'silent');
  const columns = ['Member', 'Contacted', 'Reason', ...more].map((header) => columnOf(block, header));
  return columns[0].map((_, row) => columns.map((column) => column[row]));
};

describe('the recall list from review to review', () => {
  // As of 1 October the list holds Ann? No: she bought on 10 September, 21 days ago. Bob joined 30 days ago and was never
  // active: dormant. Cid bought on 1 March: lost. e9 was active on 15 September, 16 days ago: not silent.
  const october = review(FIRST);

  it('begins empty', () => {
    expect(filled(october)).toEqual([
      ['m2', null, null],
      ['m3', null, null],
    ]);
    expect(october.spec('lifecycle').blocks.map(({ id }) => id)).toEqual(['stages', 'flow', 'reasons', 'silent']);
  });

  it('carries over what was typed, by member, for those who are still on it', () => {
    const cells = cellsOf(october);
    type(cells, 'm2', 'Contacted', 'Contacted');
    type(cells, 'm3', 'Contacted', 'Do not contact');
    type(cells, 'm3', 'Reason', 'Moved away');
    const november = review(SECOND, [{ asOf: FIRST, cells }]);
    // As of 1 November Bob is dormant again, since 2 October: he came back and fell silent. e9 is new on the list.
    expect(filled(november)).toEqual([
      ['m2', 'Contacted', null],
      ['e9', null, null],
      ['m3', 'Do not contact', 'Moved away'],
    ]);
    const reasons = shown(november.block('lifecycle', 'reasons')).map(([reason]) => reason);
    expect(reasons.filter(Boolean)).toEqual([
      'Price',
      'Product',
      'Service',
      'Bought elsewhere',
      'No need now',
      'Not reached',
      'Other',
      'Moved away',
    ]);
  });

  it('tells of the older list who came back, of those contacted and of the others', () => {
    const cells = cellsOf(october);
    type(cells, 'm2', 'Contacted', 'Contacted');
    type(cells, 'm2', 'Hold-out', '');
    const november = review(SECOND, [{ asOf: FIRST, cells }]);
    // Bob bought on 2 October, after the list's day; Cid hasn't been seen since March.
    expect(shown(november.block('lifecycle', 'recall'))).toEqual([
      ['Group', 'Members', 'Came back', 'Recall rate', 'Low', 'High'],
      ['Contacted', 1, 1, 1, null, null],
      ['Not contacted', 1, 0, 0, null, null],
      ['Difference', null, null, 1, null, null],
    ]);
    expect(november.summary.split('\n')).toContain('Recall list of 2026-10-01: contacted 1, of whom 1 came back.');
    const words = shown(november.block('lifecycle', 'recallRemarks')).map(([line]) => line);
    expect(words.join(' ')).toBe(
      'Too few to conclude: one side has fewer than 30 members. This is no experiment: who was contacted was chosen, so the difference is not what contacting brought about. To know that, leave a hold-out drawn by lot alone.',
    );
  });

  it('sets the hold-out beside everybody else, and says when somebody of it was contacted', () => {
    const cells = cellsOf(october);
    // Of the two, the lot fell on m2.
    type(cells, 'm2', 'Contacted', 'Contacted');
    const november = review(SECOND, [{ asOf: FIRST, cells }]);
    expect(shown(november.block('lifecycle', 'recall')).slice(4)).toEqual([
      ['All but the hold-out', 1, 0, 0, null, null],
      ['Hold-out', 1, 1, 1, null, null],
      ['Difference', null, null, -1, null, null],
    ]);
    const words = shown(november.block('lifecycle', 'recallRemarks')).map(([line]) => line);
    expect(words.join(' ')).toContain('Of the hold-out, 1 were contacted after all');
  });

  it('counts activity on the as-of day of the list as coming back, and the day before as not', () => {
    const cells = cellsOf(october);
    type(cells, 'm2', 'Contacted', 'Contacted');
    const rateAsOf = (asOf: number) => shown(review(SECOND, [{ asOf, cells }]).block('lifecycle', 'recall'))[1];
    expect(rateAsOf(dayOf(2026, 10, 2))).toEqual(['Contacted', 1, 1, 1, null, null]);
    expect(rateAsOf(dayOf(2026, 10, 3))).toEqual(['Contacted', 1, 0, 0, null, null]);
  });

  it('takes over from the same review made before, but tells the rate of the older one', () => {
    const old = cellsOf(october);
    type(old, 'm3', 'Contacted', 'Contacted');
    type(old, 'm2', 'Reason', 'Price');
    const again = cellsOf(review(SECOND, [{ asOf: FIRST, cells: old }]));
    type(again, 'm3', 'Contacted', '');
    type(again, 'e9', 'Contacted', 'Not yet');
    const second = review(SECOND, [
      { asOf: SECOND, cells: again },
      { asOf: FIRST, cells: old },
    ]);
    expect(filled(second)).toEqual([
      ['m2', null, 'Price'],
      ['e9', 'Not yet', null],
      ['m3', null, null],
    ]);
    expect(second.block('lifecycle', 'recall').heading).toBe('What became of the list of 2026-10-01');
    expect(shown(second.block('lifecycle', 'recall'))[1]).toEqual(['Contacted', 1, 0, 0, null, null]);
  });

  it("keeps people's own columns, whatever stands in them", () => {
    const cells = cellsOf(october);
    const head = cells.findIndex((row) => row.includes('Contacted'));
    const width = cells[0].length;
    for (const [index, row] of cells.entries()) row.push(...(index === head ? ['Owner', 'Called on'] : ['', '']));
    type(cells, 'm3', 'Owner', '007');
    type(cells, 'm2', 'Called on', new Date(Date.UTC(2026, 9, 5)));
    expect(cells[0].length).toBe(width + 2);
    const november = review(SECOND, [{ asOf: FIRST, cells }]);
    expect(filled(november, 'Owner', 'Called on')).toEqual([
      ['m2', null, null, null, { day: dayOf(2026, 10, 5) }],
      ['e9', null, null, null, null],
      ['m3', null, null, '007', null],
    ]);
  });

  it('finds the list where rows were sorted, put in front or left blank', () => {
    const cells = cellsOf(october);
    type(cells, 'm2', 'Contacted', 'Contacted');
    const head = cells.findIndex((row) => row.includes('Contacted'));
    const [above, header, body] = [cells.slice(0, head), cells[head], cells.slice(head + 1)];
    const blank = header.map(() => '');
    const moved = [...above, blank, blank, header, blank, ...body.reverse()];
    expect(filled(review(SECOND, [{ asOf: FIRST, cells: moved }]))).toEqual([
      ['m2', 'Contacted', null],
      ['e9', null, null],
      ['m3', null, null],
    ]);
  });

  it('translates its own words when the file has another language by now', () => {
    const cells = cellsOf(review(FIRST, [], 'zh-Hans'));
    const head = cells.findIndex((row) => row.includes('联系情况'));
    const key = cells[head].indexOf('会员');
    const row = cells.findIndex((each, index) => index > head && each[key] === 'm3');
    cells[row][cells[head].indexOf('联系情况')] = '已联系';
    cells[row][cells[head].indexOf('原因')] = '价格';
    expect(filled(review(SECOND, [{ asOf: FIRST, cells }]))).toEqual([
      ['m2', null, null],
      ['e9', null, null],
      ['m3', 'Contacted', 'Price'],
    ]);
  });

  it('carries nothing over for a key that stands there twice, and says so', () => {
    const cells = cellsOf(october);
    type(cells, 'm3', 'Contacted', 'Contacted');
    const key = cells.find((row) => row.includes('Contacted'))!.indexOf('Member');
    const row = cells.findIndex((each) => each[key] === 'm2');
    cells[row][key] = 'm3';
    const november = review(SECOND, [{ asOf: FIRST, cells }]);
    expect(filled(november)).toEqual([
      ['m2', null, null],
      ['e9', null, null],
      ['m3', null, null],
    ]);
    expect(november.results.lifecycle.warnings).toEqual([
      'List of 2026-10-01: 1 filled-in rows are not carried over, because their member key stands there twice. That sheet keeps them.',
    ]);
  });

  it('passes over a sheet whose list was removed', () => {
    const november = review(SECOND, [{ asOf: FIRST, cells: [['Stage', 'Members']] }]);
    expect(november.spec('lifecycle').blocks.map(({ id }) => id)).toEqual(['stages', 'flow', 'reasons', 'silent']);
  });

  it('keeps edited reasons to choose from', () => {
    const cells = cellsOf(october);
    const at = cells.findIndex(([first]) => first === 'Reasons to choose from: edit or add');
    cells[at + 1][0] = 'Too expensive';
    cells[at + 2][0] = '';
    cells[at + 10][0] = 'On leave';
    const reasons = shown(review(SECOND, [{ asOf: FIRST, cells }]).block('lifecycle', 'reasons')).map(([each]) => each);
    expect(reasons.filter(Boolean)).toEqual([
      'Too expensive',
      'Service',
      'Bought elsewhere',
      'No need now',
      'Not reached',
      'Other',
      'On leave',
    ]);
  });

  it('draws about one in ten to be left alone, the same members each time', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [`m${i}`, '2026-01-01']);
    const list = (asOf: number): Ran =>
      run({
        ...materialOf(
          shop({
            asOf,
            sources: [
              { ...shop().sources[0], headers: ['user_id', 'join_at'], fields: ['user_id', 'join_at'], body: rows },
            ],
          }),
        ),
      });
    const heldOut = (ran: Ran): unknown[] => {
      const block = ran.block('lifecycle', 'silent');
      const keys = columnOf(block, 'Member');
      return keys.filter((_, row) => columnOf(block, 'Hold-out')[row] === 'Leave alone').sort();
    };
    const first = heldOut(list(FIRST));
    // 200 of 2,000 expected; 4 standard deviations (13.4 each) to either side.
    expect(first.length).toBeGreaterThan(146);
    expect(first.length).toBeLessThan(254);
    expect(heldOut(list(SECOND))).toEqual(first);
  });
});

describe('foldLines', () => {
  it('breaks at blanks and between Chinese characters, never before a closing sign', () => {
    expect(foldLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(foldLines('一二三，四', 6)).toEqual(['一二', '三，四']);
    expect(foldLines('unbreakable', 3)).toEqual(['unbreakable']);
    expect(foldLines('', 10)).toEqual([]);
  });
});
