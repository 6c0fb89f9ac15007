import { enumMember } from './enums.ts';
import { theBridge, uncounted } from './guard.ts';
import { activeSpreadsheet } from './spreadsheet.ts';

/** A function's outcome as it leaves the script's realm: texts only. */
export type Outcome =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

const globals = globalThis as unknown as Record<string, unknown>;

/** Calls a top-level function with arguments given as JSON; the result follows the rules of google.script.run. */
export function callFunction(name: string, args: string): Outcome {
  try {
    const called = globals[name] as (...values: unknown[]) => unknown;
    return { ok: true, json: resultJson(called(...(JSON.parse(args) as unknown[]))) };
  } catch (error) {
    return failure(error);
  }
}

/** Calls a simple trigger with its event object. */
export function callTrigger(name: string): Outcome {
  const { authMode } = theBridge();
  try {
    const event = uncounted(() => ({
      authMode: enumMember('Script.AuthMode', authMode),
      ...(authMode === 'NONE' ? {} : { source: activeSpreadsheet() }),
    }));
    (globals[name] as (event: unknown) => unknown)(event);
    return { ok: true, json: 'null' };
  } catch (error) {
    return failure(error);
  }
}

/** An error as texts, whatever was thrown. */
function failure(thrown: unknown): Outcome & { ok: false } {
  if (thrown instanceof Error) {
    return { ok: false, name: thrown.name, message: thrown.message, stack: String(thrown.stack ?? '') };
  }
  return { ok: false, name: 'Error', message: String(thrown), stack: '' };
}

/** The result as JSON; one value that may not travel, such as a Date, makes the whole result null. */
function resultJson(value: unknown): string {
  return travels(value, new Set()) ? (JSON.stringify(value) ?? 'null') : 'null';
}

function travels(value: unknown, above: Set<unknown>): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  const tag = Object.prototype.toString.call(value);
  if ((tag !== '[object Array]' && tag !== '[object Object]') || above.has(value)) return false;
  above.add(value);
  const fine = Object.values(value).every((item) => travels(item, above));
  above.delete(value);
  return fine;
}

/** Calls a custom function with arguments of another realm; null as outcome's value never happens: see checked. */
export function callCustomFunction(
  name: string,
  args: readonly unknown[],
): { ok: true; value: unknown } | (Outcome & { ok: false }) {
  try {
    const called = globals[name] as (...values: unknown[]) => unknown;
    return { ok: true, value: checked(called(...args.map(ofThisRealm))) };
  } catch (error) {
    return failure(error);
  }
}

function ofThisRealm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const item of value) copy.push(ofThisRealm(item));
    return copy;
  }
  return new Date((value as Date).getTime());
}

/** The longest text that a cell takes. */
const textLimit = 50_000;

/** Refuses results whose fate in Sheets is not known: only scalars and whole rectangles of them may come back. */
function checked(value: unknown): unknown {
  if (!Array.isArray(value)) return checkedScalar(value);
  if (value.length === 0) throw refusal('an empty array');
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  for (const line of value as unknown[]) {
    if (!Array.isArray(line)) throw refusal('an array with one dimension');
    if (line.length === 0) throw refusal('an empty row');
    if (line.length !== width) throw refusal('rows of different lengths');
    for (const cell of line) checkedScalar(cell);
  }
  return value;
}

function checkedScalar(value: unknown): unknown {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > textLimit) throw refusal('a text of more than 50000 characters');
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refusal(String(value));
    return value;
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  throw refusal(
    value === null
      ? 'null'
      : value instanceof Date
        ? 'an invalid date'
        : typeof value === 'object'
          ? 'an object'
          : typeof value,
  );
}

function refusal(what: string): Error {
  const error = new Error(`A custom function must not return ${what}: what Sheets makes of it is not known.`);
  error.name = 'HostRefusal';
  return error;
}
