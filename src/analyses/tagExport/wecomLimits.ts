/** What WeCom takes of tags for customers. */
export interface WecomLimits {
  /** Characters of a name. */
  readonly name: number;
  readonly groups: number;
  readonly tagsInGroup: number;
  readonly tagsOfCustomer: number;
  /** Of the whole company. */
  readonly tags: number;
}

export const WECOM: WecomLimits = { name: 15, groups: 100, tagsInGroup: 100, tagsOfCustomer: 3000, tags: 10_000 };

/** A name as long as it may be; signs beyond the basic plane count once. */
export const cutName = (name: string, most: number): string => Array.from(name).slice(0, most).join('').trim();
