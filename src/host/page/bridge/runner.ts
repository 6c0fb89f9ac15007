import { clientArguments, forbiddenKey } from '../../runtime/clientCopy.ts';

type Handler = ((value: unknown, userObject?: unknown) => void) | null | undefined;
type Send = (functionName: string, json: string, answer: (reply: Reply) => void) => void;

export type Reply =
  | { ok: true; json: string }
  | { ok: false; error: { name: string; message: string; stack?: string } };

interface Settings {
  success: Handler;
  failure: Handler;
  user: unknown;
}

/** google.script.run: a runner has the functions known when the page was served; each `with…` makes a new runner. */
export function runner(
  names: readonly string[],
  send: Send,
  settings: Settings = { success: null, failure: null, user: undefined },
): object {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner(names, send, { ...settings, success }),
    withFailureHandler: (failure: Handler) => runner(names, send, { ...settings, failure }),
    withUserObject: (user: unknown) => runner(names, send, { ...settings, user }),
  };
  for (const name of names) {
    if (name.endsWith('_')) continue;
    made[name] = (...args: unknown[]) => {
      const json = clientArguments(args);
      send(name, json, (reply) => deliver(reply, settings));
    };
  }
  return made;
}

function deliver(reply: Reply, { success, failure, user }: Settings): void {
  if (reply.ok) {
    const value: unknown = reply.json && JSON.parse(reply.json);
    const reserved = forbiddenKey(value);
    if (reserved === null) {
      success?.(value, user);
      return;
    }
    fail(new Error(`User properties cannot end with "__". Failed on property: ${reserved}`), failure, user);
    return;
  }
  const error = new Error(reply.error.message);
  error.name = reply.error.name;
  if (reply.error.stack) error.stack = reply.error.stack;
  fail(error, failure, user);
}

/** Without a handler the error surfaces in the console, later. */
function fail(error: Error, failure: Handler, user: unknown): void {
  if (failure) failure(error, user);
  else
    setTimeout(() => {
      throw error;
    });
}
