import type { LifecycleStages } from '../../../analyses/lifecycleStage/lifecycleStages.ts';
import { majorUnits } from '../../../sheet/numberText.ts';
import type { Block, OutCell } from '../../../sheet/sheetSpec.ts';
import type { LifecycleFacts } from '../../material/lifecycleFacts.ts';
import type { Material } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { FIRST_ROW, rangeName, shareOf } from '../frame.ts';

export interface StageSum {
  readonly stage: string;
  members: number;
  minor: number;
}

/** Members and money by stage, in the order of a member's life; the last entry is who can't be judged. */
export function stageSums({ codes, stages }: LifecycleStages, minor: Float64Array): StageSum[] {
  const sums: StageSum[] = [...stages, ''].map((stage) => ({ stage, members: 0, minor: 0 }));
  codes.forEach((code, person) => {
    const sum = sums[code < 0 ? stages.length : code];
    sum.members++;
    sum.minor += minor[person] || 0;
  });
  return sums;
}

/** Stage, members, share and, with amounts, spent; then who can't be judged, and the total. */
export function stageBlock(
  material: Material,
  facts: LifecycleFacts,
  sums: readonly StageSum[],
  names: Readonly<Record<string, string>>,
): Block {
  const common = commonWords[material.language];
  const words = lifecycleWords[material.language];
  const withMoney = facts.orders.hasAmounts && facts.basis === 'orders';
  const people = facts.people.count;
  const spent = sums.reduce((total, { minor }) => total + minor, 0);
  const cells = (label: string, members: number, minor: number): OutCell[] => [
    label,
    members,
    shareOf(members, people),
    ...(withMoney ? [majorUnits(minor, facts.orders.scale)] : []),
  ];
  const label = ({ stage }: StageSum): string => (stage === '' ? words.notJudged : names[stage] || stage);
  return {
    id: 'stages',
    row: FIRST_ROW,
    column: 1,
    heading: words.stages,
    header: [words.stage, common.members, common.share, ...(withMoney ? [common.spent] : [])],
    rows: [...sums.map((sum) => cells(label(sum), sum.members, sum.minor)), cells(common.total, people, spent)],
    formats: withMoney ? ['text', 'whole', 'percent', 'money'] : ['text', 'whole', 'percent'],
    moneyScale: facts.orders.scale,
    notes: [
      {
        column: 0,
        text: [
          words.notes.stage,
          words.notes.basis[facts.basis],
          `${words.notJudged}${common.colon}${words.notes.notJudged}`,
        ].join(common.wordGap),
      },
    ],
    emphasis: [
      { row: sums.length - 1, style: 'quiet' },
      { row: sums.length, style: 'bold' },
    ],
    namedRange: rangeName('Stages', material),
    protect: true,
  };
}
