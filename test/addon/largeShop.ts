import type { Found, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';
import { ask, must, planOf } from './driveReview.ts';
import { openFile } from './shop.ts';

/** From so many source rows on a call makes several sheets. */
export const ROWS = 20_000;

/** A file with so many orders of 150 members over ten months. */
export function openLarge(): Host {
  const lines = ['Order ID\tMember ID\tPaid at\tAmount'];
  for (let row = 0; row < ROWS; row++) {
    const month = String(1 + (row % 10)).padStart(2, '0');
    const day = String(1 + ((row * 7) % 28)).padStart(2, '0');
    lines.push(`A${row}\tm${(row * row) % 150}\t2026-${month}-${day}\t${(row % 90) + 10}`);
  }
  return openFile({ Orders: lines.join('\n') });
}

/** Starts its review. */
export const begin = (host: Host): StepAnswer =>
  must(ask<StepAnswer>(host, 'reviewStart', planOf(must(ask<Found>(host, 'sidebarFind')))));
