import { makeCells } from './cells.ts';
import { openDuck, feed, ask, SQL } from './duck.ts';
import { CONTESTS } from './analyses.ts';
import { AS_OF } from './cells.ts';
const n = Number(process.argv[2] ?? 1e6);
const cells = makeCells(n);
const duck = await openDuck();
for (const c of CONTESTS) {
  const sql = typeof SQL[c.name]==='function'? (SQL[c.name] as any)(AS_OF): SQL[c.name];
  const t=performance.now(); await feed(duck, cells, c.columns); const t1=performance.now(); const r = await ask(duck, sql as string); const t2=performance.now();
  const cols = c.read(cells); const t3=performance.now(); const ours=c.compute(cols as never); const t4=performance.now();
  console.log(c.name,'duck',(t1-t).toFixed(0),(t2-t1).toFixed(0),'ours',(t3-t2).toFixed(0),(t4-t3).toFixed(0),'ratio',((t4-t2)/(t2-t)).toFixed(2),((t4-t3)/(t2-t1)).toFixed(2)); try{console.log(c.check(ours as never,r))}catch(e){console.log(Object.keys(ours as object))}
}
console.log(process.resourceUsage().maxRSS/1024|0,'MB')
