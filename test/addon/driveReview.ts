import type { Answer, Boot, Found, Plan, ReviewResult, StepAnswer } from '../../src/addon/api.ts';
import type { Host } from '../../src/host/host.ts';

/** A call as the sidebar makes it: an answer, a refusal, or null when no answer came. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): Answer<T> | null {
  const outcome = host.call(name, ...args);
  return outcome.ok ? (outcome.value as Answer<T> | null) : null;
}

/** The value of an answer. Throws what the refusal says, so that a test fails with the sentence. */
export function must<T>(answer: Answer<T> | null): T {
  if (!answer) throw new Error('no answer came');
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer.value;
}

/** The plan that the sidebar sends when the person changes nothing. */
export const planOf = (found: Found, changes: Partial<Plan> = {}): Plan => ({
  asOf: '2026-11-01',
  language: 'en',
  dateOrder: '',
  tables: found.tables.map(({ key, use, kind, columns }) => ({
    key,
    use,
    kind,
    columns: columns.map(({ column, field }) => ({ column, field })),
  })),
  options: { rfmScheme: 'eleven', funnelSteps: [] },
  name: '',
  ...changes,
});

/** Opens the sidebar, starts a review or continues a stopped one, and drives it to its end. Stops at the first thing that goes wrong. */
export function openAndDrive(
  host: Host,
  changes: Partial<Plan> = {},
): { result: ReviewResult | null; trouble: string } {
  const boot = ask<Boot>(host, 'sidebarBoot');
  if (!boot?.ok) return { result: null, trouble: boot ? boot.refusal.message : 'no answer' };
  let runId = boot.value.run?.runId;
  if (!runId) {
    const found = ask<Found>(host, 'sidebarFind');
    if (!found?.ok) return { result: null, trouble: found ? found.refusal.message : 'no answer' };
    const started = ask<StepAnswer>(host, 'reviewStart', planOf(found.value, changes));
    if (!started?.ok) return { result: null, trouble: started ? started.refusal.message : 'no answer' };
    runId = started.value.run.runId;
  }
  for (let step = 0; step < 30; step++) {
    const answer = ask<StepAnswer>(host, 'reviewStep', runId);
    if (!answer?.ok) return { result: null, trouble: answer ? answer.refusal.message : 'no answer' };
    if (answer.value.result) return { result: answer.value.result, trouble: '' };
  }
  throw new Error('the review has no end');
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A workbook as text to compare: without ids and times, which differ from run to run, and without which sheet is in front. */
export function comparable(host: Host): string {
  const ids = new Map(host.workbook.sheets.map(({ id, name }) => [String(id), name]));
  return JSON.stringify(host.workbook.toJSON({ ids: false }), null, 1)
    .replace(/"activeSheet": "[^"]*"/, '')
    .replace(UUID, 'RUN')
    .replace(/#gid=(\d+)/g, (_, id: string) => `#gid=<${ids.get(id)}>`)
    .replace(/(\\?"sheetId\\?": ?)(\d+)/g, (_, key: string, id: string) => `${key}<${ids.get(id)}>`)
    .replace(/\\?"(finishedAt|heartbeat)\\?":\d+/g, 'TIME')
    .replace(/\\?"startedAt\\?":\\?"[^"\\]*\\?"/g, 'TIME');
}
