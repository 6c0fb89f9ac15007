import { type Analysis, analysis } from '../analysis.ts';
import { id, time } from '../columns.ts';
import { choice, day, wholeNumber } from '../settings.ts';
import { readReferrals } from './readReferrals.ts';
import { referrals as workOut } from './referrals.ts';
import { referralsTable } from './referralsTable.ts';
import { words } from './words/index.ts';

/** REFERRALS: who invited whom, generation by generation, and what looks wrong. */
export const referrals: Analysis = analysis({
  id: 'REFERRALS',
  shape: 'table',
  columns: { member: id(), inviter: id(), joined: time() },
  settings: {
    show: choice(['generations', 'inviters', 'members', 'problems'], 'generations'),
    top: wholeNumber(20, 1, 1_000_000),
    'too few': wholeNumber(30, 0, 1_000_000),
    as_of: day(),
  },
  words,
  compute({ member, inviter, joined }, { show, top, as_of, 'too few': tooFew }) {
    return { ...workOut(readReferrals(member, inviter, joined, as_of)), show, top, tooFew };
  },
  table: referralsTable,
});
