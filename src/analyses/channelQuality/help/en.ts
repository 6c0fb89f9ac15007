import type { HelpWords } from '../../help.ts';

export const en: HelpWords = {
  title: 'Channel quality',
  summary:
    'Says which channel brings members who buy, are worth most and stay longest: conversion, value, repurchase, median life, cost and return by channel.',
  method:
    "Channels are compared at equal age: only orders of each member's first days (setting age, 30; the day of joining is the first) count, and only members who have been here that long; their number is compared. Converted are those with an order in that time, repurchase is the share of them with orders on two or more days; an order with a negative amount is a refund. low and high are the 95 % Wilson interval. Median life is Kaplan and Meier's over all members, blank while more than half are still here. Cost per member is the channel's cost ÷ its members, cost per buyer that ÷ conversion, value ÷ cost is value per member ÷ cost per member. With fewer members than too few there is no interval and no rank.",
  columns: {
    member: 'The members, a row each.',
    channel: 'The channel each member came through.',
    joined: 'The day each member joined.',
    left: 'The day each member left, blank for those still here; or the last activity, with the setting lost after.',
    order_member:
      'The member of each order; the table of orders may have another length. Left out: nothing about orders.',
    order_date: 'The day of each order.',
    amount: 'The money paid. Left out: only conversion and repurchase.',
    costs: 'A table of channel and cost, or channel, day or month, and cost; a header row may stand above.',
    as_of: 'The day to count to. Left out: the day after the latest date.',
  },
  settings: {
    age: 'The age at which channels are compared: 30 days, 12 weeks; none: everything to date.',
    'lost after':
      'A number of days: the column left is then the last activity, and members without any for so long have left on that day.',
    'rank by': 'conversion, value (per member), repurchase, life or return. Left out: conversion.',
    from: 'Only members who joined on this day or later, and costs of that time.',
    to: 'Only members who joined on this day or earlier, and costs of that time.',
    'too few': 'Channels with fewer members are marked and not ranked. Left out: 30.',
  },
};
