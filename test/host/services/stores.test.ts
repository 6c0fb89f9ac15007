import { describe, expect, it } from 'vitest';
import { hostWith, inScript, refusalOf, resultOf } from './inScript.ts';

describe('PropertiesService', () => {
  it('keeps texts between executions', () => {
    const host = hostWith(
      "var p = PropertiesService.getDocumentProperties(); var n = Number(p.getProperty('n')) + 1; p.setProperty('n', n); return [n, p.getProperty('n'), p.getProperty('none'), p.getKeys()];",
    );
    resultOf(host);
    expect(resultOf(host)).toEqual([2, '2', null, ['n']]);
    host.properties.document.clear();
    expect(resultOf(host)).toEqual([1, '1', null, ['n']]);
  });

  it('refuses values over 9 KB and stores over 500 KB', () => {
    expect(refusalOf("PropertiesService.getDocumentProperties().setProperty('k', new Array(9218).join('x'))")).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      refusalOf(
        "var p = PropertiesService.getUserProperties(); for (var i = 0; i < 60; i++) p.setProperty('k' + i, new Array(9000).join('x'));",
      ),
    ).toBe('Exception: You have exceeded the property storage quota. Please remove some properties and try again.');
  });
});

describe('CacheService', () => {
  it('keeps texts for their time, or until evicted', () => {
    const host = hostWith(
      "var c = CacheService.getScriptCache(); var seen = c.get('k'); c.put('k', 'v', 60); var now = c.get('k'); Utilities.sleep(61000); return [seen, now, c.get('k')];",
    );
    expect(resultOf(host)).toEqual([null, 'v', null]);
    const other = hostWith(
      "var c = CacheService.getDocumentCache(); var seen = c.get('k'); c.put('k', 'v'); return seen;",
    );
    resultOf(other);
    expect(resultOf(other)).toBe('v');
    other.caches.document.evict('k');
    expect(resultOf(other)).toBeNull();
  });

  it('refuses long keys and values over 100 KB, and drops the oldest of more than 1,000', () => {
    expect(refusalOf("CacheService.getScriptCache().put(new Array(252).join('k'), 'v')")).toBe(
      'Exception: Argument too large: key',
    );
    expect(refusalOf("CacheService.getScriptCache().put('k', new Array(102402).join('x'))")).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      inScript(
        "var c = CacheService.getUserCache(); for (var i = 0; i < 1001; i++) c.put('k' + i, 'v'); return [c.get('k0'), c.get('k1')];",
      ),
    ).toEqual([null, 'v']);
  });
});

describe('LockService', () => {
  it('waits for another holder in virtual time, then refuses', () => {
    const body =
      'var lock = LockService.getDocumentLock(); var t = Date.now(); var refusal = thrown(function () { lock.waitLock(30000); }); return [refusal, Math.round((Date.now() - t) / 1000), lock.hasLock()];';
    const host = hostWith(body);
    host.locks.document.holdByOther();
    expect(resultOf(host)).toEqual([
      'Exception: Lock timeout: another process was holding the lock for too long.',
      30,
      false,
    ]);
    host.locks.document.releaseByOther();
    host.locks.document.holdByOther(10_000);
    expect(resultOf(host)).toEqual(['nothing thrown', 10, true]);
  });

  it('ends with its execution', () => {
    const host = hostWith('return LockService.getScriptLock().tryLock(0);');
    expect([resultOf(host), resultOf(host)]).toEqual([true, true]);
  });

  it('A5 is lost when the script asks the person something', () => {
    const host = hostWith(
      "var lock = LockService.getDocumentLock(); lock.tryLock(0); var button = SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO); return [lock.hasLock(), button === SpreadsheetApp.getUi().Button.YES];",
    );
    host.onQuestion(({ prompt }) => ({ button: prompt === 'Sure?' ? 'YES' : 'NO' }));
    expect(resultOf(host)).toEqual([false, true]);
  });
});
