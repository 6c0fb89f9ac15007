import { InputError } from '../../engine/inputProblem.ts';
import { type Analysis, analysis } from '../analysis.ts';
import { asOf, id, optional, text, time } from '../columns.ts';
import { dayAfterLatest } from '../daysSince.ts';
import { nearNames } from '../likelyNames.ts';
import { foldLabel } from '../playbook/knownLabels.ts';
import { choice, duration, words as name, rows } from '../settings.ts';
import { wholeDays } from '../wholeDays.ts';
import { DEALS } from './deal.ts';
import { handover } from './handover.ts';
import { TABLES } from './handoverTables.ts';
import { readMembers } from './readMembers.ts';
import { readSales } from './readSales.ts';
import { inPriority, readTierRules, ruleOf } from './tierRules.ts';
import { words } from './words/index.ts';

/** HANDOVER_LIST: whom each sales person takes care of, whom to see first, and whose contact is overdue. */
export const handoverList: Analysis = analysis({
  id: 'HANDOVER_LIST',
  shape: 'table',
  columns: {
    member: id(),
    tier: text(),
    owner: optional(text()),
    last_contact: optional(time()),
    as_of: asOf(),
  },
  settings: {
    show: choice(['list', 'overdue', 'owners'], 'list'),
    sales: rows(),
    deal: choice(DEALS, 'in turn'),
    tier: rows(),
    'overdue after': duration({ count: 7, unit: 'day' }),
    owner: name(),
    sort: choice(['owner', 'tier'], 'owner'),
  },
  words,
  compute(given, settings, { reading }) {
    const { last_contact: contacts } = given;
    if (settings.show === 'overdue' && !contacts) {
      const hint = 'member, tier, [owner], last_contact, [as_of]';
      throw new InputError({ code: 'missingArgument', argument: 'last_contact', hint });
    }
    const day = given.as_of ?? (contacts ? dayAfterLatest(contacts.civil) : Number.NaN);
    const members = readMembers(given, day);
    const rules = readTierRules(settings.tier, reading);
    const tiers = inPriority([...new Set(members.map(({ tier }) => tier))], rules);
    const handed = handover(members, tiers, readSales(settings.sales, reading), settings.deal);
    const known = handed.owners.map((owner) => owner.name);
    const only = known.find((owner) => foldLabel(owner) === foldLabel(settings.owner));
    if (settings.owner !== '' && only === undefined) {
      if (known.length === 0) {
        throw new InputError({ code: 'missingArgument', argument: 'owner', hint: 'member, tier, owner · sales' });
      }
      const hint = nearNames(settings.owner, known);
      throw new InputError({ code: 'unknownValue', argument: 'owner', value: settings.owner, hint });
    }
    return {
      ...handed,
      tiers,
      rules: new Map(tiers.map((tier) => [tier, ruleOf(tier, rules)])),
      overdueAfter: wholeDays('overdue after', settings['overdue after']),
      asOf: day,
      hasContacts: contacts !== undefined,
      only: only ?? '',
      byTier: settings.sort === 'tier',
      show: settings.show,
    };
  },
  table: (cube, say) => TABLES[cube.show](cube, say),
});
