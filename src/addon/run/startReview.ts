import { rulesForReview } from '../../reviews/material/reviewRules.ts';
import { checkRules } from '../../reviews/monthly/checkRules.ts';
import { someoneWords } from '../../words/finish.ts';
import type { Plan, StepAnswer } from '../api.ts';
import { rememberLanguage } from '../fileLanguage.ts';
import { markedSheets } from '../marks.ts';
import { fileLocale, fileZone, openFile } from '../openFile.ts';
import { readingContext } from '../readingContext.ts';
import { Refused } from '../refused.ts';
import { readRules } from '../settings/readRules.ts';
import { stateSheet, writeEntries } from '../state/stateSheet.ts';
import { type Checkpoint, readRun, writeRun } from './checkpoint.ts';
import { checkLease, type Lease } from './lease.ts';
import { parseDay } from './parseDay.ts';
import { isCopyName, planSources } from './planSources.ts';
import { stepAnswer } from './progress.ts';
import { clock, runState } from './runState.ts';
import { withLock } from './withLock.ts';

/** The first step: checks the plan, reads every source once for its fingerprint, takes the lease. */
export function startReview(plan: Plan): StepAnswer {
  return withLock(() => {
    const now = Date.now();
    const userKey = Session.getTemporaryActiveUserKey();
    refuseSecondRun(userKey, now);
    const given = plan.asOf === '' ? null : parseDay(plan.asOf);
    const spreadsheet = openFile();
    removeLeftOvers(spreadsheet);
    const runId = Utilities.getUuid();
    const { sources, remembered, latestDay } = planSources(spreadsheet, plan, runId);
    const asOf = given ?? latestDay + 1;
    if (!Number.isFinite(asOf)) throw new Refused('noDates');
    rememberLanguage(plan.language);
    writeEntries(stateSheet(spreadsheet), [{ kind: 'language', key: 'file', value: plan.language }, ...remembered]);
    const name = plan.name.trim().slice(0, 60) || someoneWords[plan.language];
    const checkpoint: Checkpoint = {
      runId,
      asOf,
      period: plan.period,
      only: plan.only,
      language: plan.language,
      dateOrder: plan.dateOrder,
      options: plan.options,
      rules: plan.only ? undefined : rulesOfReview(plan),
      name,
      startedAt: now,
      locale: fileLocale(),
      zone: fileZone(),
      sources,
      present: [...new Set(sources.map(({ kind }) => kind))],
      done: 0,
      warnings: [],
    };
    const lease: Lease = { runId, userKey, name, startedAt: now, heartbeat: now, step: '' };
    writeRun(lease, checkpoint, {});
    return stepAnswer(lease, checkpoint, null);
  });
}

/** The file's rules for this run. What is wrong with them is told before anything is made. Throws InputError. */
function rulesOfReview({ options }: Plan): Checkpoint['rules'] {
  const context = readingContext('locale');
  const rules = rulesForReview(readRules(), context);
  checkRules({ rules, context, options });
  return rules;
}

/** One review at a time: another person's is told, one's own unfinished has to be continued or thrown away. */
function refuseSecondRun(userKey: string, now: number): void {
  const { lease, checkpoint } = readRun();
  if (!lease || !checkpoint) return;
  checkLease(lease, lease.runId, userKey, now, clock);
  throw new Refused('runUnfinished', {
    step: runState(lease, checkpoint, now, userKey).steps[checkpoint.done]?.title ?? '',
  });
}

/** Half-made sheets of runs that nobody can continue any more, because the file forgot them. */
function removeLeftOvers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const { sheet, mark } of markedSheets(spreadsheet)) {
    if (mark.what === 'copy' || (mark.what === 'result' && !mark.final)) spreadsheet.deleteSheet(sheet);
  }
  for (const sheet of spreadsheet.getSheets()) if (isCopyName(sheet.getName())) spreadsheet.deleteSheet(sheet);
}
