import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import { MOST_LISTED } from '../../src/reviews/material/findings.ts';
import { shop } from './shop.ts';
import { materialOf, run, shown, source } from './support.ts';

const FIELDS = ['order_id', 'phone', 'order_at', 'amount'];

describe('Data check', () => {
  const orders = source('orders', FIELDS, [
    ['o1', '13812345678', '2026-10-01', '10'],
    ['o2', '13812345678', '2026-13-01', '10'],
    ['o3', '1381234', '2026-10-02', '10'],
    ['o4', '13912345678', '2026-10-02', '12345678.x'],
    ['o5', '13912345678', '2026-10-03', '9'],
    ['o6', '13912345678', '2026-10-04', '8'],
  ]);
  const ran = run(materialOf({ sources: [orders], locale: 'zh_CN' }));

  it('counts the rows of each sheet: used + left out = rows', () => {
    expect(shown(ran.block('dataCheck', 'sources'))).toEqual([
      ['Sheet', 'Kind', 'Rows', 'Used', 'Left out', 'Hidden'],
      ['orders', 'Orders', 6, 3, 3, 0],
    ]);
  });

  it('lists each row with a link, the value with phones masked, the problem and what was done', () => {
    const rows = ran.block('dataCheck', 'rows').rows;
    expect(rows.map((row) => row[0])).toEqual([
      { link: '#gid=6&range=B4', text: 'orders!4' },
      { link: '#gid=6&range=C3', text: 'orders!3' },
      { link: '#gid=6&range=D5', text: 'orders!5' },
    ]);
    expect(rows.map((row) => row[2])).toEqual(['*****34', '2026-13-01', '12345678.x']);
    expect(String(rows[1][4])).toBe('"2026-13-01" is not a date. Write it like 2026-11-01.');
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['row left out']));
  });

  it('knows repeated headers, further lines of an order, totals and the remark below them; none is to be mended', () => {
    const table = source(
      'orders',
      ['order_id', 'user_id', 'order_at', 'amount'],
      [
        ['#1', 'a', '2026-10-01', '30'],
        ['#1', 'a', '', ''],
        ['order_id', 'user_id', 'order_at', 'amount'],
        ['#2', 'b', '2026-10-02', '20'],
        ['Total', '', '', '50'],
        ['', '', '', ''],
        ['Source: shop export, 1 Nov', '', '', ''],
      ],
    );
    const checked = run(materialOf({ sources: [table] }));
    expect(checked.block('dataCheck', 'rows').rows.map((row) => [(row[0] as { text: string }).text, row[4]])).toEqual([
      ['orders!4', 'The headers again.'],
      ['orders!6', 'A totals row of the export.'],
      ['orders!8', 'A remark below the table.'],
      ['orders!3', 'A further line of an order whose date and amount stand in row 2.'],
    ]);
    expect(checked.kept.dataCheck).toMatchObject({ rows: 6, used: 2, leftOut: 4, toMend: 0 });
  });

  it('calls a column without a header by its letters', () => {
    const fields = ['user_id', 'order_at', 'amount'];
    const body = [
      ['a', '1998-05-01', '30'],
      ['b', 'x', '20'],
    ];
    const table = { ...source('orders', fields, body), headers: ['', '', ''], firstColumn: 2 };
    const checked = run(materialOf({ sources: [table] }));
    expect(shown(checked.block('dataCheck', 'problems'))[1].slice(0, 2)).toEqual(['orders', 'C']);
    expect(shown(checked.block('dataCheck', 'remarks')).flat().join()).toContain('orders, C: ');
  });

  it('says where members are told apart by their names alone', () => {
    const named = source('orders', ['name', 'order_at', 'amount'], [['Ann', '2026-10-01', '10']]);
    const remarks = (sources: Parameters<typeof materialOf>[0]['sources']) =>
      shown(run(materialOf({ sources })).block('dataCheck', 'remarks'))
        .flat()
        .join();
    expect(remarks([named])).toContain('orders, name: There is no member ID, so the name tells members apart.');
    expect(remarks([orders])).not.toContain('the name tells members apart');
  });

  it('is amber, and the header of the list stays in view', () => {
    expect(ran.spec('dataCheck')).toMatchObject({ kind: 'check', mainBlock: 'rows' });
  });

  it('lists at most so many rows of one problem and tells how many there are', () => {
    const good = Array.from({ length: 700 }, (_, i) => [`g${i}`, '13812345678', '2026-10-01', '1']);
    const bad = Array.from({ length: 600 }, (_, i) => [`b${i}`, '13812345678', 'x', '1']);
    const many = run(materialOf({ sources: [source('orders', FIELDS, [...good, ...bad])] }));
    expect(many.block('dataCheck', 'rows').rows).toHaveLength(MOST_LISTED);
    expect(many.block('dataCheck', 'rows').heading).toBe('Row by row: 500 of 600');
    expect(shown(many.block('dataCheck', 'problems'))[1]).toEqual([
      'orders',
      'order_at',
      'Not a date',
      'row left out',
      600,
    ]);
  });

  it('tells how rows found their member', () => {
    expect(shown(run(materialOf(shop())).block('dataCheck', 'matching'))).toEqual([
      ['Found', 'Orders', 'Activity'],
      ['by member id', 5, 3],
      ['by phone', 0, 0],
      ['by name', 0, 0],
      ['not in a members table', 0, 1],
    ]);
  });

  it('asks whether the right month was pasted when the data end early', () => {
    const early = source('orders', ['user_id', 'order_at', 'amount'], [['a', '2026-09-28', 1]]);
    const { warnings } = run(materialOf({ sources: [early], asOf: dayOf(2026, 11, 1) })).results.dataCheck;
    expect(warnings).toEqual(['The latest row in Orders is of 2026-09-28: is this all of 2026-10?']);
  });

  it('says that nothing was found when nothing was', () => {
    const clean = run(materialOf(shop()));
    expect(shown(clean.block('dataCheck', 'problems'))).toEqual([['No problems were found.']]);
  });
});
