import type { Answer, Server } from '../../addon/api.ts';
import type { Host } from '../../host/host.ts';
import { Refusal } from '../problems.ts';

/** The add-on's server functions, called as the sidebar calls them; a refusal is thrown as its sentence. */
export type DirectServer = {
  [Name in keyof Server]: (...args: Parameters<Server[Name]>) => Value<ReturnType<Server[Name]>>;
};

type Value<A> = A extends { ok: true; value: infer T } ? T : never;

export function serverOf(host: Host): DirectServer {
  return new Proxy({} as DirectServer, {
    get:
      (_, name: string) =>
      (...args: unknown[]) => {
        const outcome = host.call(name, ...args);
        if (!outcome.ok) throw new Refusal(outcome.error.message);
        const answer = outcome.value as Answer<unknown>;
        if (!answer.ok) throw new Refusal(answer.refusal.message);
        return answer.value;
      },
  });
}
