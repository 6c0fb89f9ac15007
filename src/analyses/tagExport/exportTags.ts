import { cutName, type WecomLimits } from './wecomLimits.ts';

/** That a customer has a tag. */
export interface TagMark {
  /** '' where the row has no id. */
  readonly customer: string;
  /** Of the range that was passed, from 1. */
  readonly row: number;
  readonly group: string;
  readonly tag: string;
}

interface ExportedTag {
  readonly group: string;
  readonly groupName: string;
  readonly tag: string;
  readonly name: string;
  /** As WeCom tells tags apart: its group and name. */
  readonly key: string;
  /** Different customers, in order. */
  readonly customers: readonly string[];
}

/** Something that WeCom would refuse, or that is changed so that it doesn't. */
export interface Violation {
  readonly kind:
    | 'name long'
    | 'group name long'
    | 'name twice'
    | 'group over'
    | 'too many groups'
    | 'too many tags'
    | 'customer over'
    | 'no customer';
  readonly group?: string;
  readonly tag?: string;
  readonly customer?: string;
  /** What it is written as. */
  readonly name?: string;
  readonly count: number;
  readonly limit?: number;
  /** The rows without a customer. */
  readonly rows?: readonly number[];
}

export interface TagImport {
  /** All tags, those of most customers first in each group; `isTaken` tells which of them WeCom takes. */
  readonly tags: readonly (ExportedTag & { readonly isTaken: boolean })[];
  readonly lines: readonly { readonly tag: ExportedTag; readonly customer: string }[];
  readonly violations: readonly Violation[];
}

/**
 * Marks as WeCom can take them: names cut, and where a limit is passed the tags of most customers are kept. Two tags of a
 * group that are the same once cut are one for WeCom, so a customer gets that name once.
 */
export function exportTags(marks: readonly TagMark[], limits: WecomLimits): TagImport {
  const known = marks.filter(({ customer }) => customer !== '');
  const nameless = [...new Set(marks.filter(({ customer }) => customer === '').map(({ row }) => row))];
  const all = tagsIn(known, limits.name);
  const violations = [...nameViolations(all, limits.name), ...sameNames(all)];
  const groups = groupsIn(all);
  if (groups.length > limits.groups)
    violations.push({ kind: 'too many groups', count: groups.length, limit: limits.groups });
  const kept: ExportedTag[] = [];
  groups.forEach(({ groupName, tags }, place) => {
    const names = [...new Set(tags.map(({ name }) => name))];
    if (names.length > limits.tagsInGroup) {
      violations.push({ kind: 'group over', group: groupName, count: names.length, limit: limits.tagsInGroup });
    }
    const taken = new Set(names.slice(0, limits.tagsInGroup));
    if (place < limits.groups) kept.push(...tags.filter(({ name }) => taken.has(name)));
  });
  const names = [...new Set(kept.map(({ key }) => key))];
  if (names.length > limits.tags) violations.push({ kind: 'too many tags', count: names.length, limit: limits.tags });
  const taken = new Set(names.slice(0, limits.tags));
  const lines = linesOf(
    kept.filter((tag) => taken.has(tag.key)),
    limits.tagsOfCustomer,
    violations,
  );
  if (nameless.length > 0) violations.push({ kind: 'no customer', count: nameless.length, rows: nameless });
  const isKept = new Set(kept);
  return { tags: all.map((tag) => ({ ...tag, isTaken: isKept.has(tag) && taken.has(tag.key) })), lines, violations };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tagsIn(marks: readonly TagMark[], most: number): ExportedTag[] {
  const customers = new Map<string, TagMark & { readonly of: Set<string> }>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.group, mark.tag]);
    const tag = customers.get(key);
    if (tag) tag.of.add(mark.customer);
    else customers.set(key, { ...mark, of: new Set([mark.customer]) });
  }
  const tags = Array.from(customers.values(), ({ group, tag, of }): ExportedTag => {
    const [groupName, name] = [cutName(group, most), cutName(tag, most)];
    return { group, groupName, tag, name, key: JSON.stringify([groupName, name]), customers: [...of].sort() };
  });
  return tags.sort(
    (a, b) => compare(a.group, b.group) || b.customers.length - a.customers.length || compare(a.tag, b.tag),
  );
}

/** Groups by their names as WeCom has them, those with most marks first. */
function groupsIn(tags: readonly ExportedTag[]): { groupName: string; tags: ExportedTag[] }[] {
  const groups = new Map<string, ExportedTag[]>();
  for (const tag of tags) groups.set(tag.groupName, [...(groups.get(tag.groupName) ?? []), tag]);
  const marksOf = (own: readonly ExportedTag[]): number =>
    own.reduce((sum, { customers }) => sum + customers.length, 0);
  return Array.from(groups, ([groupName, own]) => ({ groupName, tags: own })).sort(
    (a, b) => marksOf(b.tags) - marksOf(a.tags) || compare(a.groupName, b.groupName),
  );
}

function nameViolations(tags: readonly ExportedTag[], limit: number): Violation[] {
  const tooLong = (text: string): boolean => Array.from(text).length > limit;
  const count = (text: string): number => Array.from(text).length;
  const groups = new Map(tags.map(({ group, groupName }) => [group, groupName]));
  return [
    ...Array.from(groups, ([group, name]): Violation => {
      return { kind: 'group name long', group, name, count: count(group), limit };
    }).filter(({ group = '' }) => tooLong(group)),
    ...tags
      .filter(({ tag }) => tooLong(tag))
      .map(({ group, tag, name }): Violation => {
        return { kind: 'name long', group, tag, name, count: count(tag), limit };
      }),
  ];
}

/** Tags of a group that are told apart no more, once cut. */
function sameNames(tags: readonly ExportedTag[]): Violation[] {
  const first = new Map<string, ExportedTag>();
  return tags.flatMap((tag): Violation[] => {
    const other = first.get(tag.key);
    if (!other) first.set(tag.key, tag);
    return other ? [{ kind: 'name twice', group: tag.groupName, tag: tag.tag, name: tag.name, count: 2 }] : [];
  });
}

/** A line for each customer and name, by tag; of a customer with too many those tags that most have. */
function linesOf(tags: readonly ExportedTag[], most: number, violations: Violation[]): TagImport['lines'] {
  const own = new Map<string, Map<string, ExportedTag>>();
  for (const tag of tags) {
    for (const customer of tag.customers) {
      const names = own.get(customer) ?? new Map<string, ExportedTag>();
      own.set(customer, names);
      if (!names.has(tag.key)) names.set(tag.key, tag);
    }
  }
  const lines = Array.from(own.keys())
    .sort()
    .flatMap((customer) => {
      const marked = [...(own.get(customer)?.values() ?? [])];
      if (marked.length > most) violations.push({ kind: 'customer over', customer, count: marked.length, limit: most });
      const kept =
        marked.length > most
          ? new Set([...marked].sort((a, b) => b.customers.length - a.customers.length).slice(0, most))
          : undefined;
      return marked.filter((tag) => !kept || kept.has(tag)).map((tag) => ({ tag, customer }));
    });
  // A tag after the other, as they are imported; the customers of each stay in their order.
  const places = new Map(tags.map((tag, place) => [tag, place]));
  return lines.sort((a, b) => (places.get(a.tag) ?? 0) - (places.get(b.tag) ?? 0));
}
