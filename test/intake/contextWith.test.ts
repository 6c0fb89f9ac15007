import { describe, expect, it } from 'vitest';
import { activeHours } from '../../src/analyses/activeHours/index.ts';
import { runFormula } from '../../src/analyses/runFormula.ts';
import { contextWith } from '../../src/intake/contextWith.ts';
import { readingContext } from '../readingContext.ts';

describe('contextWith', () => {
  it('changes one thing and keeps what the context itself inherits', () => {
    const context = Object.create(readingContext({ offsetHours: 2 }), { dateOrder: { value: 'dmy' } });
    const changed = contextWith(context, 'timezone', 'Asia/Shanghai');
    expect(changed.timezone).toBe('Asia/Shanghai');
    expect(changed.locale).toBe('en_US');
    expect(changed.dateOrder).toBe('dmy');
    expect(changed.offset('Asia/Shanghai', 0)).toBe(7_200_000);
    expect(context.timezone).toBe('Etc/UTC');
  });

  it('asks nothing of the context before it is needed', () => {
    const asked: string[] = [];
    const context = Object.defineProperty(readingContext(), 'locale', {
      get: () => {
        asked.push('locale');
        return 'en_US';
      },
    });
    contextWith(context, 'dateOrder', 'dmy');
    expect(asked).toEqual([]);
  });

  it('lets formulas be set to a time zone and a date order where the file is asked by inheritance', () => {
    const offset = (timezone: string): number => (timezone === 'Asia/Shanghai' ? 8 * 3_600_000 : 0);
    const context = Object.create(readingContext({ offset }), { language: { value: () => 'en' } });
    const settings = [
      ['timezone', 'Asia/Shanghai'],
      ['date order', 'dmy'],
    ];
    // 5 October 2026, a Monday, 20:00 in UTC: Tuesday 04:00 in Shanghai.
    const table = runFormula(activeHours, [[['05/10/2026 20:00']], settings], context);
    expect(table[5].slice(0, 3)).toEqual([4, 0, 1]);
  });
});
