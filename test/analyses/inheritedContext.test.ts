import { describe, expect, it } from 'vitest';
import { funnel } from '../../src/analyses/funnel/index.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { changedContext } from '../../src/intake/context.ts';
import { readingContext } from '../readingContext.ts';

/** As the add-on makes it: everything but the language is inherited, the zone by a getter. */
const inherited = () => {
  const { timezone, ...rest } = readingContext();
  const asked = { zone: 0 };
  const file = {
    ...rest,
    get timezone() {
      asked.zone++;
      return timezone;
    },
    offset: (zone: string) => (zone === 'Asia/Shanghai' ? 8 * 3_600_000 : 0),
  };
  return { asked, context: Object.create(file, { language: { value: () => 'en' } }) };
};

describe('changedContext(context, changes)', () => {
  it('keeps what the context inherits, and asks for nothing', () => {
    const { asked, context } = inherited();
    const changed = changedContext(context, { dateOrder: 'dmy' });
    expect(asked.zone).toBe(0);
    expect([changed.dateOrder, changed.timezone, changed.whenAmbiguous, changed.offset('Asia/Shanghai', 0)]).toEqual([
      'dmy',
      'Etc/UTC',
      'refuse',
      28_800_000,
    ]);
  });
});

describe('a formula in the add-on', () => {
  const column = (...cells: string[]) => cells.map((cell) => [cell]);
  const counts = (first: string, second: string, settings: string[][]) =>
    runFormula(
      funnel,
      [column('a', 'a'), column('view', 'pay'), column(first, second), column('view', 'pay'), settings],
      inherited().context,
    )
      .slice(1)
      .map((row) => row[2]);

  it('takes the zone of the report from its settings', () => {
    const sameDay = ['window', 'same day'];
    expect(counts('2026-10-01T15:30', '2026-10-01T16:30', [sameDay])).toEqual([1, 1]);
    expect(counts('2026-10-01T15:30', '2026-10-01T16:30', [sameDay, ['timezone', 'Asia/Shanghai']])).toEqual([1, 0]);
  });

  it('takes the order of day and month from its settings', () => {
    expect(
      counts('01/02/2026', '05/02/2026', [
        ['window', '5 days'],
        ['date order', 'dmy'],
      ]),
    ).toEqual([1, 1]);
    expect(
      counts('01/02/2026', '05/02/2026', [
        ['window', '5 days'],
        ['date order', 'mdy'],
      ]),
    ).toEqual([1, 0]);
  });
});
