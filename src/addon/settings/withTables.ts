import type { Analysis } from '../../analyses/analysis.ts';
import type { FileRules } from '../../analyses/fileRules/fileRules.ts';
import type { AnalysisRequest } from '../api.ts';

/** Functions that ask for the same table as another one. */
export const SAME: Readonly<Record<string, string>> = { TOP_QUESTIONS: 'QUESTION_CLASS' };

/** A request whose tables that were left out, such as a playbook, are those of the settings sheet. */
export function withTables<R extends AnalysisRequest>(analysis: Analysis, request: R, rules: FileRules | null): R {
  const tables = rules?.tables?.[analysis.id] ?? rules?.tables?.[SAME[analysis.id]];
  if (!tables) return request;
  const given = Object.keys(analysis.columns).map((name, index) => {
    const argument = request.given[index] ?? null;
    return argument === null && tables[name] ? { range: tables[name] } : argument;
  });
  return { ...request, given };
}
