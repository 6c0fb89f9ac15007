import type { Bridge } from './bridge.ts';
import { checkArguments } from './signature.ts';

/** Given to the services' text as the parameter of the function around it: see runtime/servicesScript.ts. */
declare const hostBridge: Bridge;
const bridge = hostBridge;
let depth = 0;

/** The outside. */
export function theBridge(): Bridge {
  return bridge;
}

/** An error as Google's services throw it, of the script's own realm. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Errors from outside become errors of this realm, so that instanceof holds. */
export function localised(error: unknown): unknown {
  if (error instanceof Error || typeof error !== 'object' || error === null) return error;
  const { name, message } = error as Error;
  const kind = { TypeError, RangeError }[name] ?? Error;
  const local = new kind(message);
  local.name = name;
  return local;
}

/** Runs a body from inside the services without counting or gating what it calls. */
export function uncounted<T>(work: () => T): T {
  depth++;
  try {
    return work();
  } finally {
    depth--;
  }
}

const interfaceNames = new WeakMap<object, string>();

/** Google's name of the class that an object of the services has, '' for other objects: 'Spreadsheet.Range'. */
export function interfaceOf(value: object): string {
  let prototype: object | null = value;
  while (prototype) {
    const name = interfaceNames.get(prototype);
    if (name) return name;
    prototype = Object.getPrototypeOf(prototype);
  }
  return '';
}

type Class = abstract new (...args: never[]) => object;

/**
 * Makes a class a service: each member is counted, gated and its arguments checked against Google's signatures; members
 * that Google has and this class lacks throw NotImplemented when called; names that Google lacks are undefined.
 */
export function service(interfaceName: string, type: Class): void {
  const prototype = type.prototype as object;
  interfaceNames.set(prototype, interfaceName);
  for (let from = prototype; from !== Object.prototype; from = Object.getPrototypeOf(from) as object) {
    for (const member of Object.getOwnPropertyNames(from)) {
      const descriptor = Object.getOwnPropertyDescriptor(from, member)!;
      if (member === 'constructor' || typeof descriptor.value !== 'function') continue;
      if (from !== prototype && Object.hasOwn(prototype, member)) continue;
      const guarded = guard(interfaceName, member, descriptor.value as (...args: unknown[]) => unknown);
      Object.defineProperty(prototype, member, { ...descriptor, value: guarded });
    }
  }
  Object.setPrototypeOf(prototype, unbuilt(interfaceName, interfaceName.slice(interfaceName.indexOf('.') + 1)));
}

function guard(interfaceName: string, member: string, body: (...args: unknown[]) => unknown): unknown {
  return function (this: unknown, ...args: unknown[]): unknown {
    if (depth > 0) return body.apply(this, args);
    depth++;
    try {
      bridge.enter(interfaceName, member);
      checkArguments(interfaceName, member, args);
      return body.apply(this, args);
    } catch (error) {
      throw localised(error);
    } finally {
      depth--;
      bridge.leave();
    }
  };
}

/** The end of a service's prototype chain. */
function unbuilt(interfaceName: string, shortName: string): object {
  return new Proxy(Object.create(Object.prototype) as object, {
    get(target, name, receiver) {
      if (name === 'toString') return () => shortName;
      if (typeof name === 'string' && !(name in Object.prototype) && bridge.signatures(interfaceName, name)) {
        return () => notImplemented(`${shortName}.${name}`);
      }
      return Reflect.get(target, name, receiver);
    },
    has: (target, name) => Reflect.has(target, name) || (typeof name === 'string' && bridge.signatures(interfaceName, name) !== null),
  });
}

/** Says that Google has this, but the host has not. */
export function notImplemented(what: string): never {
  const error = new Error(what);
  error.name = 'NotImplemented';
  throw error;
}

/** Hides the state of service objects from scripts. */
export function hiddenState<State>(): { of(object: object): State; give<T extends object>(object: T, state: State): T } {
  const states = new WeakMap<object, State>();
  return {
    of: (object) => states.get(object)!,
    give: (object, state) => {
      states.set(object, state);
      return object;
    },
  };
}

/** An object of ours as the whole interface of Google: what is not built throws NotImplemented. */
export function whole<T>(part: object): T {
  return part as T;
}
