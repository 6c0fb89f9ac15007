import type { AnalysisRequest } from '../../src/addon/api.ts';
import { analysisById } from '../../src/analyses/index.ts';
import type { Host } from '../../src/host/host.ts';
import { exampleRequest } from './exampleRequest.ts';
import { openShop } from './shop.ts';

/** The shop with each member's last active day and orders beside: days of silence 12, 129, 32, 84, 4, 2. */
export function openStages(): Host {
  const host = openShop();
  const last = host.workbook.insertSheet('Last', { rows: 20, columns: 4 });
  host.workbook.enterBlock(
    last,
    1,
    1,
    [
      ['Last active', 'Orders'],
      ['2026-10-20', '3'],
      ['2026-06-25', '1'],
      ['2026-09-30', '2'],
      ['2026-08-09', '0'],
      ['2026-10-28', '2'],
      ['2026-10-30', '0'],
    ],
    {},
  );
  return host;
}

/** What a form sends for LIFECYCLE_STAGE over that file. */
export const stageRequest = (changes: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  ...exampleRequest(analysisById('LIFECYCLE_STAGE')!),
  given: [
    { range: 'Members!D2:D7' },
    { range: 'Last!A2:A7' },
    { range: 'Last!B2:B7' },
    null,
    { cells: [['2026-11-01']] },
  ],
  settings: [],
  ...changes,
});
