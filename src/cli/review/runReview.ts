import type { Plan, ReviewResult } from '../../addon/api.ts';
import type { DirectServer } from './server.ts';

/** Drives the steps to the end, as the sidebar does, and tells each. */
export function runReview(server: DirectServer, plan: Plan, tell: (line: string) => void): ReviewResult {
  let answer = server.reviewStart(plan);
  const { runId, steps, asOf } = answer.run;
  if (plan.asOf === '') tell(`As of ${asOf}, the day after the last one in the data. --as-of says otherwise.`);
  while (!answer.result) {
    const { done } = answer.run;
    tell(`${done + 1} of ${steps.length}: ${steps[done].title} (${answer.rowsDone} of ${answer.rowsTotal} rows read)`);
    answer = server.reviewStep(runId);
  }
  for (const warning of answer.warnings) tell(warning);
  return answer.result;
}
