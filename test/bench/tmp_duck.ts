import { makeCells, AS_OF } from './cells.ts';
import { openDuck, feed, ask, SQL } from './duck.ts';
const n = Number(process.argv[2] ?? 1e6);
const cells = makeCells(n);
const duck = await openDuck();
for (const [name, cols, sql] of [['rfm',['member','ms','amount'],SQL.rfm(AS_OF)],['lifecycle',['member','ms','event'],SQL.lifecycle(AS_OF)],['retention',['member','ms'],SQL.retention],['funnel',['member','ms','event'],SQL.funnel]] as const) {
  const t=performance.now(); await feed(duck, cells, cols as any); const t1=performance.now(); const r = await ask(duck, sql); console.log(name, 'feed', (t1-t).toFixed(0), 'query', (performance.now()-t1).toFixed(0), r[0].length);
}
