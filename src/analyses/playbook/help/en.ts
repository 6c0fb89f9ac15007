import type { HelpWords } from '../../help.ts';

const known =
  'Labels of our functions (stages, silence, renewal, RFM, value, community groups, S to C, intent) are known in English, 简体 and 繁體, whatever language the table is in; capitals and width make no difference.';

export const nextActionEn: HelpWords = {
  title: 'Next action',
  summary: 'Looks up what to do with members of a stage, tier or status, in your playbook or ours.',
  method: `${known} The first row of a label wins. A label that the playbook has not gives a blank, or what stands beside *.`,
  columns: {
    label: 'The stage, tier or status.',
    playbook:
      'Your playbook: labels in the first column, then what to do in one column or more. * stands for all other labels. Left out: our playbook.',
  },
  settings: { show: 'action; or default: our playbook as a table, to copy and edit.' },
};

export const couponEn: HelpWords = {
  title: 'Coupon for a tier',
  summary: 'Looks up which coupon members of a tier get, in your table or ours.',
  method: `${known} The first row of a tier wins. A tier that the table has not gives a blank, or what stands beside *.`,
  names: { table: 'Coupon table' },
  columns: {
    tier: 'The tier, stage or status.',
    table:
      'Your table: tiers in the first column, then the coupon (text or an amount) and whatever else in further columns. * stands for all other tiers. Left out: our table.',
  },
  settings: { show: 'coupon; or default: our table, to copy and edit.' },
};
