import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inScript, refusalOf } from './inScript.ts';

describe('Utilities.formatDate', () => {
  // 2026-01-04 05:06:07.089 UTC is a Sunday; patterns as java.text.SimpleDateFormat documents them.
  const instant = Date.UTC(2026, 0, 4, 5, 6, 7, 89);
  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', 'Etc/UTC', '2026-01-04 05:06:07.089'],
    ['d/M/yy h:mm a', 'Etc/UTC', '4/1/26 5:06 AM'],
    ['EEE, MMM d', 'America/New_York', 'Sun, Jan 4'],
    ['EEEE MMMM', 'Etc/UTC', 'Sunday January'],
    ['DDD', 'Etc/UTC', '004'],
    ['mm', 'Etc/UTC', '06'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kolkata', '2026-01-04T10:36:07+05:30'],
    ['Z', 'America/New_York', '-0500'],
    ['X', 'Etc/UTC', 'Z'],
    ['HH:mm', 'GMT+8', '13:06'],
    ["''yyyy''", 'Etc/UTC', "'2026'"],
    ['kk KK', 'America/New_York', '24 00'],
    ['u', 'Etc/UTC', '7'],
  ])('%s in %s is %s', (pattern, zone, text) => {
    const at = pattern === 'kk KK' ? instant - 6 * 60_000 - 7_089 : instant;
    expect(
      inScript(`return Utilities.formatDate(new Date(${at}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`),
    ).toBe(text);
  });

  it('V13 takes YYYY as the week-based year', () => {
    // 2025-12-28 is the Sunday that begins the week of 1 January 2026.
    expect(inScript("return Utilities.formatDate(new Date(Date.UTC(2025, 11, 28)), 'Etc/UTC', 'YYYY yyyy w');")).toBe(
      '2026 2025 1',
    );
  });

  it('reads dates by the same patterns', () => {
    expect(
      inScript("return Utilities.parseDate('2026-03-29 01:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm').toISOString();"),
    ).toBe('2026-03-29T00:30:00.000Z');
    expect(inScript("return Utilities.parseDate('20260101', 'Etc/UTC', 'yyyyMMdd').toISOString();")).toBe(
      '2026-01-01T00:00:00.000Z',
    );
    expect(refusalOf("Utilities.parseDate('x', 'Etc/UTC', 'yyyy')")).toBe('Exception: Unparseable date: "x"');
  });

  it('refuses what is no date', () => {
    expect(refusalOf("Utilities.formatDate('2026-01-01', 'Etc/UTC', 'yyyy')")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  it('digests with signed bytes', () => {
    const signed = [...createHash('sha256').update('abc').digest()].map((byte) => (byte << 24) >> 24);
    expect(inScript("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');")).toEqual(signed);
  });

  it('encodes and decodes base 64', () => {
    expect(
      inScript(
        "var e = Utilities.base64Encode('用户', Utilities.Charset.UTF_8); return [e, Utilities.newBlob(Utilities.base64Decode(e)).getDataAsString()];",
      ),
    ).toEqual([Buffer.from('用户').toString('base64'), '用户']);
    expect(inScript('return Utilities.base64EncodeWebSafe([-5, -1]);')).toBe('-_8=');
  });

  it('reads CSV', () => {
    expect(
      inScript('return [Utilities.parseCsv(\'a,"b,""c"""\\n1,2\\n\'), Utilities.parseCsv(\'a;b\', \';\')];'),
    ).toEqual([
      [
        ['a', 'b,"c"'],
        ['1', '2'],
      ],
      [['a', 'b']],
    ]);
  });

  it('formats texts', () => {
    expect(inScript("return Utilities.formatString('%s has %05d of %.2f%%', 'A', 42, 1.5);")).toBe(
      'A has 00042 of 1.50%',
    );
  });

  it('makes unlike UUIDs and zips', () => {
    expect(
      inScript(
        "return [Utilities.getUuid() !== Utilities.getUuid(), Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x'))).getDataAsString()];",
      ),
    ).toEqual([true, 'x']);
  });
});

describe('Session and Logger', () => {
  it("tell the person's locale and key and the script's zone", () => {
    expect(
      inScript(
        'return [Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey(), Session.getScriptTimeZone()];',
        { userLocale: 'zh-TW', userKey: 'u2', manifest: { timeZone: 'Asia/Taipei' } },
      ),
    ).toEqual(['zh-TW', 'u2', 'Asia/Taipei']);
  });

  it('log formatted texts', () => {
    expect(inScript("Logger.log('%s is %s', 'a', { b: 1 }); console.log('x', 2); return Logger.getLog();")).toBe(
      'a is {"b":1}\nx 2',
    );
  });
});
