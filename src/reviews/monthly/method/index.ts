import type { AnalysisWords } from '../../../analyses/analysis.ts';
import { words as funnelModel } from '../../../analyses/funnel/words/index.ts';
import { DEFAULT_LIMITS } from '../../../analyses/lifecycleStage/stages.ts';
import { words as stageModel } from '../../../analyses/lifecycleStage/words/index.ts';
import { words as retentionModel } from '../../../analyses/retention/words/index.ts';
import { tierWords } from '../../../analyses/rfm/words/index.ts';
import { dayText } from '../../../engine/calendar.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import type { Block } from '../../../sheet/sheetSpec.ts';
import type { Material, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { funnelWords } from '../../words/funnel.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { methodWords } from '../../words/method.ts';
import { FIRST_ROW, proseBlock, rangeName, sheetOf } from '../frame.ts';
import { readKept } from '../readKept.ts';

/** One model: sentences at the left, and at the right its settings as a block that a formula can point at. */
interface Model {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly settings: readonly (readonly [string, string | number])[];
}

const SETTINGS_COLUMN = 3;

/** How each number is computed, with the settings that were used, sample sizes and limits. */
export const methodStep: ReviewStep = {
  id: 'method',
  needs: [],
  title: (language) => commonWords[language].sheets.method,
  build: (material) => {
    const words = methodWords[material.language];
    const blocks: Block[] = [proseBlock('general', FIRST_ROW, 1, words.generalHeading, words.general)];
    let row = FIRST_ROW + words.general.length + 2;
    for (const model of modelsOf(material)) {
      blocks.push(proseBlock(model.id, row, 1, model.title, model.lines));
      if (model.settings.length > 0) blocks.push(settingsBlock(material, model, row));
      row += Math.max(model.lines.length, model.settings.length + 1) + 2;
    }
    blocks.push(proseBlock('limits', row, 1, words.limits, words.limitLines));
    return { spec: sheetOf(material, 'method', [], { blocks, kind: 'method' }), kept: {}, warnings: [] };
  },
};

function settingsBlock(material: Material, model: Model, row: number): Block {
  const words = methodWords[material.language];
  const id = model.id.charAt(0).toUpperCase() + model.id.slice(1);
  return {
    id: `${model.id}Settings`,
    row,
    column: SETTINGS_COLUMN,
    heading: words.settingsOf(model.title),
    header: [words.setting, words.value],
    rows: model.settings,
    formats: ['text', 'text'],
    notes: [{ column: 0, text: words.settingsNote }],
    namedRange: rangeName(`Settings_${id}`, material.asOf),
    protect: true,
  };
}

/** A setting's name in this language, the one that is shown first. */
const settingName = (model: AnalysisWords, name: string): string => (model.settings[name] || name).split('|')[0];
const valueName = (model: AnalysisWords, value: string): string => model.values[value] || value;

function modelsOf(material: Material): Model[] {
  const { language, asOf } = material;
  const words = methodWords[language];
  const { tiers, lifecycle, retention, funnel } = readKept(material.kept);
  const day = dayText(asOf);
  const [tierModel, stages, returns, steps] = [
    tierWords[language],
    stageModel[language],
    retentionModel[language],
    funnelModel[language],
  ];
  const tierLines =
    tiers && tiers.scored > 0
      ? [
          words.sample.tiers(wholeText(tiers.scored), wholeText(tiers.orders), wholeText(tiers.people - tiers.scored)),
          words.sample.cuts(tiers.cuts.r, tiers.cuts.f, tiers.cuts.m),
        ]
      : [words.sample.none];
  const scheme = tiers && tiers.scored > 0 ? tiers.scheme : material.options.rfmScheme;
  return [
    {
      id: 'tiers',
      title: words.models.tiers,
      lines: [tierModel.method, ...tierLines, words.formula(`=RFM_TIER(A2:A, B2:B, C2:C, "${day}", …)`)],
      settings: [
        [settingName(tierModel, 'scheme'), valueName(tierModel, scheme)],
        [settingName(tierModel, 'rule'), valueName(tierModel, 'quantile')],
        [settingName(tierModel, 'bins'), 5],
      ],
    },
    { id: 'movement', title: words.models.movement, lines: [words.movement], settings: [] },
    {
      id: 'lifecycle',
      title: words.models.lifecycle,
      lines: [
        stages.method,
        ...(lifecycle && lifecycle.judged > 0
          ? [
              words.sample.lifecycle(wholeText(lifecycle.judged), wholeText(lifecycle.people)),
              lifecycleWords[language].notes.basis[lifecycle.basis],
            ]
          : [words.sample.none]),
        words.formula(`=LIFECYCLE_STAGE(A2:A, B2:B, C2:C, , "${day}", …)`),
      ],
      settings: (['churn', 'dormancy'] as const)
        .map((name): [string, number] => [settingName(stages, name), DEFAULT_LIMITS[name]])
        .concat([
          [settingName(stages, 'growth orders'), DEFAULT_LIMITS.growthOrders],
          [settingName(stages, 'growth days'), DEFAULT_LIMITS.growthDays],
        ]),
    },
    {
      id: 'retention',
      title: words.models.retention,
      lines: [
        returns.method,
        retention && retention.from !== 'nowhere'
          ? words.sample.retention(wholeText(retention.members), wholeText(retention.cohorts))
          : words.sample.none,
        words.formula('=RETENTION(A2:A, B2:B, …)'),
      ],
      settings: [
        [settingName(returns, 'period'), valueName(returns, retention?.period ? retention.period : 'month')],
        [settingName(returns, 'as_of'), day],
      ],
    },
    {
      id: 'funnel',
      title: words.models.funnel,
      lines: [
        steps.method,
        ...(funnel && funnel.from !== 'nowhere'
          ? [funnelWords[language].chosen[funnel.from], words.sample.funnel(wholeText(funnel.steps[0].members))]
          : [words.sample.none]),
        words.formula('=FUNNEL(A2:A, B2:B, C2:C, D2:D6, …)'),
      ],
      settings: [
        [settingName(steps, 'window'), '14 days'],
        [settingName(steps, 'order'), valueName(steps, 'ordered')],
        [settingName(steps, 'as_of'), day],
      ],
    },
    { id: 'revenue', title: words.models.revenue, lines: [words.revenue], settings: [] },
  ];
}
