import { theBridge } from './guard.ts';

const enumNames = new WeakMap<object, string>();
const made = new Map<string, Record<string, object>>();

/** The enumeration that a value belongs to, by Google's path ('Spreadsheet.WrapStrategy'), '' if none. */
export function enumOf(value: object): string {
  return enumNames.get(value) ?? '';
}

/** One of Google's enumerations: its members are objects that print as their names. */
function enumeration<T>(path: string): T {
  let members = made.get(path);
  if (!members) {
    members = {};
    theBridge()
      .enumNames(path)
      .forEach((name, ordinal) => {
        const toText = () => name;
        const member = Object.freeze({
          toString: toText,
          name: toText,
          toJSON: toText,
          ordinal: () => ordinal,
          compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
        });
        enumNames.set(member, path);
        members![name] = member;
      });
    made.set(path, members);
  }
  return members as T;
}

/** The member of an enumeration with this name. */
export function enumMember<T>(path: string, name: string): T {
  return enumeration<Record<string, T>>(path)[name]!;
}

/** Puts Google's enumerations on a service object, made when asked for. */
export function offerEnums(service: object, space: string, names: readonly string[]): void {
  for (const name of names) {
    const path = name.includes('.') ? name : `${space}.${name}`;
    const property = name.slice(name.indexOf('.') + 1);
    Object.defineProperty(service, property, { enumerable: true, configurable: true, get: () => enumeration(path) });
  }
}
