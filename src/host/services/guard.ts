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
function localised(error: unknown): unknown {
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

type Class = new () => object;

const prototypes = new WeakMap<Class, object>();

/**
 * Makes a class a service: each member is counted, gated and its arguments checked against Google's signatures; members
 * that Google has and this class lacks throw NotImplemented when called; names that Google lacks are undefined. Members
 * are guarded when first asked for, so that starting a context costs little.
 */
export function service(interfaceName: string, type: Class): void {
  const guarded = new Map<string, unknown>();
  const shortName = interfaceName.slice(interfaceName.indexOf('.') + 1);
  const prototype = new Proxy(type.prototype as object, {
    get(target, name, receiver) {
      if (typeof name !== 'string') return Reflect.get(target, name, receiver);
      let member = guarded.get(name);
      if (member === undefined) {
        member = memberOf(interfaceName, shortName, target, name);
        guarded.set(name, member);
      }
      return member;
    },
    has: (target, name) =>
      name in target || (typeof name === 'string' && bridge.signatures(interfaceName, name) !== null),
  });
  interfaceNames.set(prototype, interfaceName);
  prototypes.set(type, prototype);
}

/** A new object of a service class. */
export function instance<T extends object>(type: new () => T): T {
  return Object.create(prototypes.get(type)!) as T;
}

function memberOf(interfaceName: string, shortName: string, target: object, name: string): unknown {
  if (name === 'toString') return () => shortName;
  if (name in Object.prototype) return (target as Record<string, unknown>)[name];
  if (name in target)
    return guard(interfaceName, name, (target as Record<string, (...args: unknown[]) => unknown>)[name]!);
  if (bridge.signatures(interfaceName, name)) return () => notImplemented(`${shortName}.${name}`);
  return undefined;
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

/** Says that Google has this, but the host has not. */
export function notImplemented(what: string): never {
  const error = new Error(what);
  error.name = 'NotImplemented';
  throw error;
}

/** Refuses what Google documents no behaviour for, or refuses in words that nobody has reported: our code must not come to it. */
export function unknownFate(what: string): never {
  const error = new Error(`${what}: what Sheets makes of it is not known.`);
  error.name = 'HostRefusal';
  throw error;
}

/** Hides the state of service objects from scripts. */
export function hiddenState<State>(): {
  of(object: object): State;
  give<T extends object>(object: T, state: State): T;
} {
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
