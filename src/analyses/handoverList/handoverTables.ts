import type { ResultCell, Say } from '../analysis.ts';
import { DEFAULT_ACTIONS } from '../playbook/defaultActions.ts';
import { lookUp } from '../playbook/lookUp.ts';
import { words as playbookWords } from '../playbook/words/index.ts';
import type { Handed, Handover } from './handover.ts';
import type { TierRule } from './tierRules.ts';

export interface HandoverResult extends Handover {
  /** In order of priority; '' is no tier. */
  readonly tiers: readonly string[];
  /** What the settings say of each tier. */
  readonly rules: ReadonlyMap<string, TierRule | undefined>;
  readonly overdueAfter: number;
  readonly asOf: number;
  /** Whether contacts are known at all. */
  readonly hasContacts: boolean;
  /** Only this owner's members; '' is all. */
  readonly only: string;
  readonly byTier: boolean;
}

type Contact = 'overdue' | 'in time' | 'never' | '';

/** More days than the limit since the last contact are overdue; so many are in time. */
function contactOf({ contact, tier }: Handed, { rules, overdueAfter, asOf, hasContacts }: HandoverResult): Contact {
  if (!hasContacts) return '';
  if (Number.isNaN(contact)) return 'never';
  return asOf - contact > (rules.get(tier)?.days ?? overdueAfter) ? 'overdue' : 'in time';
}

/** Our tactic for a tier, or one's own. */
function tacticOf(tier: string, rules: HandoverResult['rules'], say: Say): ResultCell {
  const own = rules.get(tier)?.tactic;
  if (own || tier === '') return own || null;
  const [key] = lookUp({ codes: Int32Array.of(0), labels: [tier] }, DEFAULT_ACTIONS()).rows[0];
  return key === null ? null : playbookWords[say.language].labels[String(key)];
}

/** A row a member: of each owner, or of all, by tier, then who was contacted longest ago, never before all, then by id. */
function list(result: HandoverResult, say: Say, isListed = (_: Contact): boolean => true): ResultCell[][] {
  const { owners, tiers, only, byTier, asOf } = result;
  const ownerPlaces = new Map(owners.map(({ name }, place) => [name, place]));
  const tierPlaces = new Map(tiers.map((tier, place) => [tier, place]));
  const tactics = tiers.map((tier) => tacticOf(tier, result.rules, say));
  // Members come by tier and id, and sorting keeps the order of equals.
  const rows = result.members
    .filter(({ owner }) => only === '' || owner === only)
    .map((member) => ({
      member,
      contact: contactOf(member, result),
      owner: byTier ? 0 : (ownerPlaces.get(member.owner) ?? owners.length),
      tier: tierPlaces.get(member.tier)!,
      since: Number.isNaN(member.contact) ? Number.MIN_SAFE_INTEGER : member.contact,
    }))
    .filter(({ contact }) => isListed(contact))
    .sort((a, b) => a.owner - b.owner || a.tier - b.tier || a.since - b.since);
  return [
    ['owner', 'member', 'tier', 'tactic', 'last contact', 'days since', 'contact', 'assignment'].map(say),
    ...rows.map(({ member, contact, tier }): ResultCell[] => [
      member.owner || null,
      member.id,
      member.tier || null,
      tactics[tier],
      Number.isNaN(member.contact) ? null : { day: member.contact },
      Number.isNaN(member.contact) ? null : asOf - member.contact,
      contact === '' ? null : say(contact),
      say(member.assignment),
    ]),
  ];
}

const overdue = (result: HandoverResult, say: Say): ResultCell[][] =>
  list(result, say, (contact) => contact === 'overdue' || contact === 'never');

/** A row an owner: members by tier, new ones, contacts that are due, room left; then who has none, and all. */
function owners(result: HandoverResult, say: Say): ResultCell[][] {
  const { members, owners: people, tiers, hasContacts } = result;
  const row = (name: string, capacity: number, own: readonly Handed[]): ResultCell[] => {
    const byTier = new Map(tiers.map((tier) => [tier, 0]));
    const due = { overdue: 0, 'in time': 0, never: 0, '': 0 };
    for (const one of own) {
      byTier.set(one.tier, byTier.get(one.tier)! + 1);
      due[contactOf(one, result)]++;
    }
    const room = Number.isFinite(capacity) ? capacity - own.length : null;
    return [
      name,
      room === null ? null : capacity,
      own.length,
      ...byTier.values(),
      own.filter(({ assignment }) => assignment === 'new').length,
      hasContacts ? due.overdue : null,
      hasContacts ? due.never : null,
      room,
      room === null || room > 0 ? null : say(room < 0 ? 'over' : 'full'),
    ];
  };
  const ownedBy = new Map<string, Handed[]>([['', []], ...people.map(({ name }): [string, Handed[]] => [name, []])]);
  for (const member of members) ownedBy.get(member.owner)!.push(member);
  const nobody = ownedBy.get('')!;
  return [
    [
      ...['owner', 'capacity', 'members'].map(say),
      ...tiers.map((tier) => tier || say('no tier')),
      ...['new', 'overdue', 'never', 'room', 'note'].map(say),
    ],
    ...people.map(({ name, capacity }) => row(name, capacity, ownedBy.get(name)!)),
    ...(nobody.length > 0 ? [row(say('nobody'), Number.POSITIVE_INFINITY, nobody)] : []),
    row(say('all'), Number.POSITIVE_INFINITY, members),
  ];
}

export const TABLES = { list: (result: HandoverResult, say: Say) => list(result, say), overdue, owners };
