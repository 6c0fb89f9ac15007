import type { People } from './people.ts';

const LONGEST = 200;

/** 138****5678; other numbers keep their last four digits. */
export function maskPhone(phone: string): string {
  const bare = phone.replace(/^\+86/, '').replace(/[\s-]/g, '');
  if (bare.length < 8) return bare.replace(/.(?=.{2})/g, '*');
  return `${bare.slice(0, bare.length - 8)}****${bare.slice(-4)}`;
}

/** A mobile number of the mainland or of Taiwan as people write it. */
const MOBILE = /^(\+?86[-\s]?)?1[3-9]\d([-\s]?\d{4}){2}$|^(\+?886|0)9\d{2}-?\d{3}-?\d{3}$/;

export const looksLikePhone = (text: string): boolean => MOBILE.test(text.trim());

/** What a list shows for a person: their id or name; a phone that serves as key is masked. */
export function shownKey(people: People, person: number): string {
  const key = people.keys[person];
  return people.kinds[person] === 'phone' || looksLikePhone(key) ? maskPhone(key) : shownText(key);
}

/** The person's name, with a phone in its place masked. */
export const shownName = (people: People, person: number): string => {
  const name = people.names[person];
  return looksLikePhone(name) ? maskPhone(name) : shownText(name);
};

/** A text of any length so that a cell and a reader can take it. */
const shownText = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
