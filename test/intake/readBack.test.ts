import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../src/engine/calendar.ts';
import { readAmounts } from '../../src/intake/readAmounts.ts';
import { readIds } from '../../src/intake/readIds.ts';
import { readPhones } from '../../src/intake/readPhones.ts';
import { readTimes } from '../../src/intake/readTimes.ts';
import { zoneContext } from './zoneContext.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** 1971 to 2068: two-digit years are left to other tests. */
const days = fc.integer({ min: 400, max: 36_000 });

type Form = (year: number, month: number, day: number) => string;
const FORMS: Form[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `民國${y - 1911}年${m}月${d}日`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) =>
    `${d} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][m - 1]} ${y}`,
];
const CLOCKS: ((hour: number, minute: number, second: number) => string)[] = [
  (h, m, s) => ` ${two(h)}:${two(m)}:${two(s)}`,
  (h, m, s) => ` ${h < 12 ? '上午' : '下午'}${h % 12 || 12}:${two(m)}:${two(s)}`,
  (h, m, s) => ` ${h % 12 || 12}:${two(m)}:${two(s)} ${h < 12 ? 'AM' : 'PM'}`,
  (h, m, s) => ` ${h}时${m}分${s}秒`,
];

describe('what is written in any accepted form reads back the same', () => {
  it('a day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FORMS), (day, form) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        const { column, problems } = readTimes([form(year, month, dayOfMonth)], zoneContext());
        expect(problems).toEqual([]);
        expect(column.civil[0]).toBe(day * 86_400_000);
      }),
      { numRuns: 500 },
    );
  });
  it('a moment', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 86_399 }),
        fc.constantFrom(...FORMS.slice(0, 5)),
        fc.constantFrom(...CLOCKS),
        (day, second, form, clock) => {
          const { year, month, day: dayOfMonth } = civilOf(day);
          const text =
            form(year, month, dayOfMonth) + clock(Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60);
          expect(readTimes([text], zoneContext()).column.civil[0]).toBe(day * 86_400_000 + second * 1000);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('a column of days in one order, when one of them proves it', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), fc.boolean(), (list, dayFirst) => {
        const all = [...list, dayOf(2024, 12, 25)];
        const texts = all.map((day) => {
          const { year, month, day: dayOfMonth } = civilOf(day);
          return dayFirst ? `${dayOfMonth}/${month}/${year}` : `${month}/${dayOfMonth}/${year}`;
        });
        expect(Array.from(readTimes(texts, zoneContext()).column.civil, (civil) => civil / 86_400_000)).toEqual(all);
      }),
    );
  });
  it('a moment of the spreadsheet, through its zone and back, summer time included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3e7, max: 2.5e9 }),
        fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Africa/Casablanca', 'Asia/Kolkata'),
        (second, timezone) => {
          const context = zoneContext({ timezone });
          const instant = second * 1000;
          const { civil } = readTimes([new Date(instant)], context).column;
          expect(civil[0]).toBe(instant + context.offset(timezone, instant));
        },
      ),
      { numRuns: 200 },
    );
  });
  it('an amount', () => {
    const forms: ((text: string) => string)[] = [
      (t) => t,
      (t) => `¥${t}`,
      (t) => `${t}元`,
      (t) => `CNY ${t}`,
      (t) => ` ${t} `,
      (t) => `￥ ${t}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom(...forms),
        fc.boolean(),
        (cents, form, grouped) => {
          const text = Math.abs(cents / 100).toLocaleString('en-US', {
            minimumFractionDigits: 2,
            useGrouping: grouped,
          });
          const { column, problems } = readAmounts([form(cents < 0 ? `-${text}` : text), 0.01], zoneContext());
          expect(problems).toEqual([]);
          expect(column.minor[0]).toBe(cents === 0 ? 0 : cents);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('a mainland phone', () => {
    const forms: ((n: string) => string)[] = [
      (n) => n,
      (n) => `+86${n}`,
      (n) => `86${n}`,
      (n) => `0086 ${n}`,
      (n) => `${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`,
      (n) => `${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`,
      (n) => `'${n}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }),
        fc.constantFrom(...forms),
        (number, form) => {
          const { column } = readPhones([form(String(number))], zoneContext());
          expect(column.labels).toEqual([`+86${number}`]);
          expect(column.countries).toEqual(['CN']);
        },
      ),
    );
  });
  it('an id, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{3,20}$/), (id) => {
        fc.pre(!/^(null|nil|none|nan|undefined|\d\.?\d*e\d+)$/i.test(id));
        expect(readIds([`\u00a0${id}\u200b `, `="${id}"`], zoneContext()).column.labels).toEqual([id]);
      }),
    );
  });
});
