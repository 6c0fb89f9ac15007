import type { Example } from '../../help.ts';

/** Each class of channel, then signals that raise, lower and cancel out; an unknown channel stays to be researched. */
export const example: Example = {
  cells: [
    ['channel', 'asked price', 'consulted', 'left group'],
    ['百度推广', 'no', 0, 'no'],
    ['抖音信息流', 'no', 0, 'no'],
    ['公众号', 'no', 0, 'no'],
    ['朋友圈', 'yes', 0, 'no'],
    ['社群', 'yes', 2, 'no'],
    ['百度', 'no', 0, 'yes'],
    ['头条', 'yes', 0, 'yes'],
    ['ABC', 'yes', 3, 'no'],
    ['', 'yes', '', ''],
  ],
  formula:
    '=INTENT_TIER(A2:A, B2:D, {"signal", 1, "raise"; "signal", 2, "raise"; "signal", 3, "lower"; "show", "reason", ""})',
};
