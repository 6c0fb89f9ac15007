import type { Example } from '../../help.ts';

/** 1,000 over three tiers; the core tier's members count twice. */
export const example: Example = {
  cells: [
    ['tier', 'members', 'cost of a coupon', '', 'budget'],
    ['Core', 20, 20, '', 1000],
    ['Members-only', 60, 10],
    ['Ordinary', 300, 5],
  ],
  formula:
    '=BUDGET_SPLIT(A2:A, B2:B, C2:C, E2, {"weight","Core",2;"redemption","20%","";"redemption","Core","50%";"order value",90,"";"margin","30%",""})',
};
