import { randomFrom } from '../../src/engine/randomFrom.ts';
import { bgNbdLogLikelihood } from '../../src/engine/statistics/valueModels/bgNbdLikelihood.ts';
import { fitBgNbd } from '../../src/engine/statistics/valueModels/fitBgNbd.ts';
import { purchaseGroups } from '../../src/engine/statistics/valueModels/purchaseGroups.ts';
import { decimal, printTable, whole } from './table.ts';

const MEMBERS = 100_000;
const ROUNDS = 3;

/** A fit of BG/NBD from the members' columns, all starts together, in evaluations of the likelihood over the same members. */
export function benchValueModel(): void {
  const { frequency, recency, age } = histories(MEMBERS);
  const groups = purchaseGroups(frequency, recency, age);
  const model = { r: 0.25, alpha: 4.4, a: 0.8, b: 2.4 };
  const evaluation = best(() => {
    for (let time = 0; time < 20; time++) bgNbdLogLikelihood(groups, model);
  });
  let evaluations = 0;
  const fit = best(() => {
    evaluations = fitBgNbd(purchaseGroups(frequency, recency, age)).evaluations;
  });
  const fewer = histories(MEMBERS / 10);
  const smallFit = best(() => fitBgNbd(purchaseGroups(fewer.frequency, fewer.recency, fewer.age)));
  printTable(
    `BG/NBD over ${whole(MEMBERS)} members (bars: a fit at most 600 × one evaluation of its likelihood; growth 1.1)`,
    ['', 'fit ÷ evaluation', 'fit, ms', 'one evaluation, ms', 'evaluations', 'growth'],
    [
      [
        '',
        whole(fit / (evaluation / 20)),
        whole(fit),
        decimal(evaluation / 20, 2),
        whole(evaluations),
        decimal(Math.log10(fit / smallFit)),
      ],
    ],
  );
}

/** Made-up buyers over two years in days, most with few orders. */
function histories(members: number) {
  const random = randomFrom(members);
  const frequency = new Float64Array(members);
  const recency = new Float64Array(members);
  const age = new Float64Array(members);
  for (let member = 0; member < members; member++) {
    age[member] = 30 + Math.floor(random() * 700);
    frequency[member] = Math.floor(random() ** 4 * 12);
    if (frequency[member] > 0) recency[member] = Math.ceil(random() * age[member]);
  }
  return { frequency, recency, age };
}

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
