import type { TextColumn } from '../../intake/column.ts';

/** What identifies a person: a member id, else a phone, else a name. */
export type KeyKind = 'id' | 'phone' | 'name';
export type Matched = KeyKind | 'new';

/** The columns of one table that can tell who a row is about. Phones are keys, not as written. */
export interface Identity {
  readonly ids?: TextColumn;
  readonly phones?: TextColumn;
  readonly names?: TextColumn;
}

const SEVERAL = -1;

/**
 * Everybody whom the tables name, once each: first the members table, then who only occurs in orders or activity.
 * A person is found by id, else by phone key, else by a name that only one member has.
 */
export class People {
  readonly keys: string[] = [];
  readonly kinds: KeyKind[] = [];
  readonly names: string[] = [];
  /** The first so many come from the members table. */
  inTable = 0;
  private readonly byKey = {
    id: new Map<string, number>(),
    phone: new Map<string, number>(),
    name: new Map<string, number>(),
  };
  /** Phones and names of people who are known by something better. */
  private readonly otherPhones = new Map<string, number>();
  private readonly otherNames = new Map<string, number>();
  /** Addresses of people who have an id: shops write either into an order. */
  private readonly otherEmails = new Map<string, number>();

  get count(): number {
    return this.keys.length;
  }

  /** Finds who is known by the id (without one by the phone, else by the name), or adds them. */
  join(id: string, phone: string, name: string): number {
    const kind: KeyKind = id !== '' ? 'id' : phone !== '' ? 'phone' : 'name';
    const key = id || phone || name;
    const known = this.byKey[kind].get(key);
    if (known !== undefined) return known;
    const person = this.keys.length;
    // A name may be written like somebody's id: keys have to tell people apart.
    this.keys.push(kind === 'name' && (this.byKey.id.has(key) || this.byKey.phone.has(key)) ? `${key} (${kind})` : key);
    this.kinds.push(kind);
    this.names.push(name);
    this.byKey[kind].set(key, person);
    if (kind === 'id' && phone !== '') remember(this.otherPhones, phone, person);
    if (kind !== 'name' && name !== '') remember(this.otherNames, name, person);
    return person;
  }

  /** Notes the address of a person who is known by an id. */
  hasEmail(person: number, email: string): void {
    if (email !== '') remember(this.otherEmails, email.toLowerCase(), person);
  }

  private withEmail(id: string): number | undefined {
    return this.otherEmails.size === 0 ? undefined : this.otherEmails.get(id.toLowerCase());
  }

  /** Who has this phone; -1 if several do, undefined if nobody. */
  withPhone(phone: string): number | undefined {
    const known = this.byKey.phone.get(phone);
    return known === undefined ? this.otherPhones.get(phone) : known;
  }

  /** Who it is and by what they were found among the members; unknown people are added. phoneOf reads an id as a phone. */
  find(id: string, phone: string, name: string, phoneOf: (id: string) => string): { person: number; matched: Matched } {
    const byId = id === '' ? undefined : (this.byKey.id.get(id) ?? this.withEmail(id));
    if (byId !== undefined && byId !== SEVERAL) return this.found(byId, 'id');
    const hasPhones = this.otherPhones.size + this.byKey.phone.size > 0;
    for (const key of [phone, id !== '' && hasPhones ? phoneOf(id) : '']) {
      const byPhone = key === '' ? undefined : this.withPhone(key);
      if (byPhone !== undefined && byPhone !== SEVERAL) return this.found(byPhone, 'phone');
    }
    const byName = id === '' && phone === '' ? this.otherNames.get(name) : undefined;
    if (byName !== undefined && byName !== SEVERAL) return this.found(byName, 'name');
    const person = this.join(id, phone, name);
    return this.found(person, 'name');
  }

  private found(person: number, matched: KeyKind): { person: number; matched: Matched } {
    return { person, matched: person < this.inTable ? matched : 'new' };
  }
}

/** What two people share identifies neither. */
function remember(map: Map<string, number>, key: string, person: number): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === person ? person : SEVERAL);
}
