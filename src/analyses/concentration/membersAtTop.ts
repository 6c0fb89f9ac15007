import type { MemberValues } from './valuesByMember.ts';

type Options = MemberValues & { readonly members: 'whole' | 'exact'; readonly ties: 'split' | 'together' };

/**
 * How many members a share of them is. whole: rounded up, so that the top 1 % of 50 members is one member; exact: with a
 * fraction. Ties together: everybody who holds as much as the last of them counts, too; split: as many as the share says,
 * which of the equals makes no difference to what they hold.
 */
export function membersAtTop({ values, members, ties }: Options, share: number): number {
  const exact = values.length * share;
  // 0.07 × 100 is a hair above 7 in binary.
  const whole = Math.ceil(exact - 1e-9);
  if (ties === 'together') {
    let count = whole;
    const last = values[values.length - whole];
    while (count < values.length && values[values.length - 1 - count] === last) count++;
    return count;
  }
  return members === 'exact' ? exact : whole;
}
