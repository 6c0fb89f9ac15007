import { describe, expect, it } from 'vitest';
import { openOrders } from '../bench/reviewFile.ts';
import { openAndDrive } from './driveReview.ts';

function callsOfReview(orders: number): number {
  const host = openOrders(orders);
  const { result, trouble } = openAndDrive(host, { asOf: '2026-01-01' });
  expect(trouble).toBe('');
  expect(result?.sheets.length).toBeGreaterThan(6);
  return host.counters.serviceCalls;
}

describe('service calls of a review', () => {
  it('are as many for 10,000 orders as for 1,000: each of its sheets is one write of at most 100,000 cells', () => {
    expect(callsOfReview(10_000)).toBe(callsOfReview(1_000));
  }, 60_000);

  it('are fewer for large sources, which are read once for several sheets', () => {
    expect(callsOfReview(25_000)).toBeLessThan(callsOfReview(1_000));
  }, 60_000);
});
