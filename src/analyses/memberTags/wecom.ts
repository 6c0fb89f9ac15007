import { cutName, WECOM } from '../tagExport/wecomLimits.ts';
import type { Dimension } from './tagRule.ts';

type WecomFault = 'name too long' | 'same name' | 'group full' | 'tags full' | 'customer full';

/** A tag as WeCom can take it. */
export interface WecomTag {
  readonly name: string;
  /** Signs of the name as it was. */
  readonly length: number;
  readonly faults: readonly WecomFault[];
}

/**
 * Checks tags against WeCom's limits (its 100 groups are beyond reach: there is one a dimension), each in the group of its dimension; a name that is too long is cut, which may make it
 * the same as another in its group. `most` is the largest number of tags that one customer has.
 */
export function wecomTags(
  tags: readonly { readonly name: string; readonly dimension?: Dimension }[],
  most: number,
): WecomTag[] {
  const inGroup = new Map<string, number>();
  const names = tags.map(({ name }) => cutName(name, WECOM.name));
  const groupOf = (place: number): string => tags[place].dimension ?? '';
  return tags.map(({ name }, place) => {
    const length = Array.from(name).length;
    const count = (inGroup.get(groupOf(place)) || 0) + 1;
    inGroup.set(groupOf(place), count);
    const isTwice = names.some(
      (other, index) => index !== place && other === names[place] && groupOf(index) === groupOf(place),
    );
    const faults: WecomFault[] = [];
    if (length > WECOM.name) faults.push('name too long');
    if (isTwice) faults.push('same name');
    if (count > WECOM.tagsInGroup) faults.push('group full');
    if (place >= WECOM.tags) faults.push('tags full');
    if (most > WECOM.tagsOfCustomer) faults.push('customer full');
    return { name: names[place], length, faults };
  });
}
