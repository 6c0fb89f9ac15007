import type { AnalysisWords } from '../../analysis.ts';
import { eventWords } from '../../events/words.ts';

const { settings, values } = eventWords.en;

export const flowEn: AnalysisWords = {
  settings: { ...settings, period: 'period|interval', joined: 'joined|join date' },
  values,
  labels: {
    value: 'value',
    period: 'period',
    new: 'new',
    returning: 'returning',
    resurrecting: 'resurrecting',
    dormant: 'dormant',
    pulse: 'pulse',
    status: 'status',
    member: 'member',
  },
};

export const activeMembersEn: AnalysisWords = {
  settings: { ...settings, period: 'period|interval', 'minimum events': 'minimum events|minimum' },
  values,
  labels: {
    value: 'value',
    period: 'period',
    dau: 'DAU',
    wau: 'WAU',
    mau: 'MAU',
    'dau ÷ wau': 'DAU ÷ WAU',
    'dau ÷ mau': 'DAU ÷ MAU',
    'wau ÷ mau': 'WAU ÷ MAU',
    member: 'member',
    events: 'events',
  },
};

export const stickinessEn: AnalysisWords = {
  settings,
  values,
  labels: { value: 'value', intervals: 'intervals', members: 'members', share: 'share', member: 'member' },
};
