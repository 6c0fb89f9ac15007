import { ask, must, planOf } from '../addon/driveReview.ts';
import { openOrders } from './reviewFile.ts';

const n = Number(process.argv[2] ?? 100000);
const host = openOrders(n);
for (let round = 0; round < 1; round++) {
  let t = performance.now();
  const t00 = t;
  const show = (l: string) => {
    console.log(
      l.padEnd(12),
      ((performance.now() - t) | 0) + 'ms',
      'calls',
      host.counters.serviceCalls,
      'read',
      host.counters.cellsRead,
      'written',
      host.counters.cellsWritten,
    );
    host.counters.reset();
    t = performance.now();
  };
  must(ask(host, 'sidebarBoot'));
  show('boot');
  const f: any = must(ask(host, 'sidebarFind'));
  show('find');
  let s: any = must(ask(host, 'reviewStart', planOf(f, { asOf: '2026-01-01' })));
  show('start');
  while (!s.result) {
    const d = s.run.done;
    s = must(ask(host, 'reviewStep', s.run.runId));
    show(s.run.steps[d].id);
  }
  console.log('total', (performance.now() - t00) | 0, (process.resourceUsage().maxRSS / 1024) | 0, 'MB');
}
