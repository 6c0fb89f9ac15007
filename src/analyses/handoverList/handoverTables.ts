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
  const placeOf = ({ owner }: Handed): number => (byTier ? 0 : (ownerPlaces.get(owner) ?? owners.length));
  const since = ({ contact }: Handed): number => (Number.isNaN(contact) ? Number.MIN_SAFE_INTEGER : contact);
  const rows = result.members
    .map((member) => ({ member, contact: contactOf(member, result) }))
    .filter(({ member, contact }) => (only === '' || member.owner === only) && isListed(contact))
    .sort(
      ({ member: a }, { member: b }) =>
        placeOf(a) - placeOf(b) ||
        tierPlaces.get(a.tier)! - tierPlaces.get(b.tier)! ||
        since(a) - since(b) ||
        (a.id < b.id ? -1 : 1),
    );
  return [
    ['owner', 'member', 'tier', 'tactic', 'last contact', 'days since', 'contact', 'assignment'].map(say),
    ...rows.map(({ member, contact }): ResultCell[] => [
      member.owner || null,
      member.id,
      member.tier || null,
      tactics[tierPlaces.get(member.tier)!],
      Number.isNaN(member.contact) ? null : { day: member.contact },
      Number.isNaN(member.contact) ? null : asOf - member.contact,
      contact && say(contact),
      say(member.assignment),
    ]),
  ].map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

const overdue = (result: HandoverResult, say: Say): ResultCell[][] =>
  list(result, say, (contact) => contact === 'overdue' || contact === 'never');

/** A row an owner: members by tier, new ones, contacts that are due, room left; then who has none, and all. */
function owners(result: HandoverResult, say: Say): ResultCell[][] {
  const { members, owners: people, tiers, hasContacts } = result;
  const row = (name: string, capacity: number, own: readonly Handed[]): ResultCell[] => {
    const count = (isOne: (member: Handed) => boolean): number => own.filter(isOne).length;
    const due = (kind: Contact): ResultCell => (hasContacts ? count((one) => contactOf(one, result) === kind) : null);
    const room = Number.isFinite(capacity) ? capacity - own.length : null;
    return [
      name,
      room === null ? null : capacity,
      own.length,
      ...tiers.map((tier) => count((one) => one.tier === tier)),
      count(({ assignment }) => assignment === 'new'),
      due('overdue'),
      due('never'),
      room,
      room === null || room > 0 ? null : say(room < 0 ? 'over' : 'full'),
    ];
  };
  const nobody = members.filter(({ owner }) => owner === '');
  return [
    [
      ...['owner', 'capacity', 'members'].map(say),
      ...tiers.map((tier) => tier || say('no tier')),
      ...['new', 'overdue', 'never', 'room', 'note'].map(say),
    ],
    ...people.map(({ name, capacity }) =>
      row(
        name,
        capacity,
        members.filter(({ owner }) => owner === name),
      ),
    ),
    ...(nobody.length > 0 ? [row(say('nobody'), Number.POSITIVE_INFINITY, nobody)] : []),
    row(say('all'), Number.POSITIVE_INFINITY, members),
  ];
}

export const TABLES = { list: (result: HandoverResult, say: Say) => list(result, say), overdue, owners };
